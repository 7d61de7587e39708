package org.dateline.parsing.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.zip.GZIPInputStream;
import org.dateline.parsing.NameRecogniser;
import org.dateline.parsing.Parser;

/**
 * CoreNLP loaded: about 440 MB of heap and some seconds, once for all threads. Its parser and its
 * name recogniser are two separate ports.
 */
public final class CoreNlpEngine {

  private static final String TAGGER = "english-left3words-distsim.tagger";
  private static final String NAMES = "english.all.3class.distsim.crf.ser.gz";
  private static final String PARSER = "english_UD.gz";

  private final Parser parser;
  private final NameRecogniser names;

  private CoreNlpEngine(Parser parser, NameRecogniser names) {
    this.parser = parser;
    this.names = names;
  }

  /**
   * Loads the engine from a folder with its three model files.
   *
   * @throws UnusableModel if one is missing or not the file that this release was made with
   */
  public static CoreNlpEngine load(Path folder) {
    RedwoodConfiguration.empty().apply(); // it prints on standard error otherwise
    Models models = new Models(folder);
    // The recogniser is half of the work, and a start has two processors for it.
    CompletableFuture<MaxentTagger> tagger = CompletableFuture.supplyAsync(() -> tagger(models));
    CompletableFuture<DependencyParser> parser =
        CompletableFuture.supplyAsync(() -> parser(models));
    CRFClassifier<CoreLabel> names = names(models);
    return new CoreNlpEngine(
        new CoreNlpParser(loaded(tagger), loaded(parser), names.getKnownLCWords()::contains),
        new CoreNlpNames(names));
  }

  private static <T> T loaded(CompletableFuture<T> model) {
    try {
      return model.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof UnusableModel unusable) {
        throw unusable;
      }
      throw e;
    }
  }

  private static MaxentTagger tagger(Models models) {
    return new MaxentTagger(new ByteArrayInputStream(models.content(TAGGER)));
  }

  /** Its model is plain text, and its loader takes a file name only; the content is checked. */
  private static DependencyParser parser(Models models) {
    models.content(PARSER);
    return DependencyParser.loadFromModelFile(models.path(PARSER).toAbsolutePath().toString());
  }

  private static CRFClassifier<CoreLabel> names(Models models) {
    Properties settings = new Properties();
    // Else it learns from each story, and the order of stories decides what it finds.
    settings.setProperty("maxAdditionalKnownLCWords", "0");
    try (ObjectInputStream content =
        new ObjectInputStream(
            new BufferedInputStream(
                new GZIPInputStream(new ByteArrayInputStream(models.content(NAMES)))))) {
      return CRFClassifier.getClassifier(content, settings);
    } catch (IOException | ClassNotFoundException e) {
      throw new UnusableModel(models.path(NAMES), "cannot be loaded", e);
    }
  }

  public Parser parser() {
    return parser;
  }

  public NameRecogniser names() {
    return names;
  }
}

package org.dateline.story;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.List;
import org.dateline.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a story to know its copies by: another outlet's headline, credit and dateline
 * over the same words, a few of them edited, the end cut off. Made of the story itself, without
 * what each outlet puts around it. About 2.5 KB, however long the story. Immutable.
 */
public final class Sketch {

  /** The first byte of the stored form; another number is another way of drawing. */
  public static final byte VERSION = 1;

  /**
   * From this likeness on, the one story is a copy of the other. Of 433,000 pairs among 931 stories
   * five are copies: two measure .97 and more, one that a round-up took in measures 1, and two that
   * were edited in nearly every sentence .46 and .49. The next are a feature written anew from an
   * older one, .37, and two reports with the same quotations, .33.
   */
  public static final double COPY = 0.4;

  /**
   * The same for stories of fewer than {@value #SHORT} words, where one shared quotation is much.
   */
  public static final double SHORT_COPY = 0.7;

  private static final int SHORT = 100;

  /** Under some twenty words only the very same words are a copy. */
  private static final int TINY = 16;

  /** What is more than so many times as long as another story quotes it, if anything. */
  private static final int EXCERPT = 8;

  /** A figure in so many words makes a list or a form, which other figures make another text. */
  private static final int WORDS_OF_A_FORM = 20;

  private static final int RUN = 5;
  private static final int RUNS = 256;
  private static final int FIGURES = 64;
  private static final int KEY_RUN = 8;
  private static final int KEYS = 32;

  private final Lot runs;
  private final Lot figures;
  private final Lot keys;

  private Sketch(Lot runs, Lot figures, Lot keys) {
    this.runs = runs;
    this.figures = figures;
    this.keys = keys;
  }

  /** The sketch of a story's text. Takes time by the text's length up to a bound. */
  public static Sketch of(Text story) {
    String body = Body.of(story);
    return new Sketch(
        Runs.ofWords(body, RUN, RUNS),
        Runs.ofFigures(body, FIGURES),
        Runs.ofWords(body, KEY_RUN, KEYS));
  }

  /**
   * The share of the shorter story's runs of five words that stand in the longer one as well, so
   * that a copy without its end is like the whole; estimated from {@value #RUNS} runs, with a
   * standard error of .03 where both are equally long and .09 at most. A text full of figures is no
   * more like another than its figures are. Zero where one is over {@value #EXCERPT} times as long
   * as the other.
   *
   * @return 0 to 1, the same from either side
   */
  public double likeness(Sketch other) {
    Overlap shared = runs.overlap(other.runs);
    if (shared.fewer() * EXCERPT < shared.more()) {
      return 0;
    }
    return isForm() && other.isForm()
        ? Math.min(shared.share(), figures.overlap(other.figures).share())
        : shared.share();
  }

  /** Whether one of the two is a copy of the other; which one, only their times can tell. */
  public boolean isCopyOf(Sketch other) {
    int words = Math.min(runs.size(), other.runs.size());
    if (words < TINY) {
      return words > 0 && runs.equals(other.runs);
    }
    return likeness(other) >= (words < SHORT ? SHORT_COPY : COPY);
  }

  /**
   * What a ledger finds candidates by: the lots of the story's runs of eight words, {@value #KEYS}
   * at most, none under eight words. Two stories that share a part {@code j} of all runs of eight
   * have a key in common with the chance {@code 1 - (1 - j)^32}: .98 from {@code j} = .12 on, .999
   * at .2, and the copies at the threshold had .18 and more. Among 433,000 pairs of stories 54 had
   * a key in common, 22 of them with a likeness under .1. A phrase that all outlets use can make
   * one key common, so a ledger does well to take those first that share most keys.
   */
  public List<Long> keys() {
    return keys.numbers();
  }

  /** The form in which a sketch is stored. */
  public byte[] bytes() {
    ByteBuffer form = ByteBuffer.allocate(1 + runs.bytes() + figures.bytes() + keys.bytes());
    form.put(VERSION);
    runs.write(form);
    figures.write(form);
    keys.write(form);
    return form.array();
  }

  /**
   * Reads the stored form.
   *
   * @throws IllegalArgumentException if it is of another version or not a sketch; the story must be
   *     sketched again
   */
  public static Sketch parse(byte[] form) {
    ByteBuffer rest = ByteBuffer.wrap(form);
    try {
      if (rest.get() != VERSION) {
        throw new IllegalArgumentException("sketch of version " + form[0]);
      }
      Sketch sketch =
          new Sketch(Lot.read(rest, RUNS), Lot.read(rest, FIGURES), Lot.read(rest, KEYS));
      if (rest.hasRemaining()) {
        throw new IllegalArgumentException("bytes after a sketch: " + rest.remaining());
      }
      return sketch;
    } catch (BufferUnderflowException e) {
      throw new IllegalArgumentException("sketch cut off at " + form.length + " bytes", e);
    }
  }

  private boolean isForm() {
    return figures.size() > 0 && figures.size() * WORDS_OF_A_FORM >= runs.size();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Sketch sketch
        && runs.equals(sketch.runs)
        && figures.equals(sketch.figures)
        && keys.equals(sketch.keys);
  }

  @Override
  public int hashCode() {
    return runs.hashCode();
  }
}

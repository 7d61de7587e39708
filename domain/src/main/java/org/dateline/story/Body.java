package org.dateline.story;

import java.util.List;
import java.util.regex.Pattern;
import org.dateline.document.Datelines;
import org.dateline.text.Text;

/**
 * What a story itself says, without what each outlet puts around it: headlines, bylines, datelines,
 * credits, editor's notes, invitations to read more. Only the first {@value #HEAD} characters
 * count; a wire story has a tenth of that.
 */
final class Body {

  private static final int HEAD = 1 << 17;
  private static final int LOOSE_WORDS = 20;
  private static final int ASIDE = 600;

  private static final Pattern BLANK = Pattern.compile("\\s++");

  /** How a line opens that is the outlet's, not the story's. */
  private static final Pattern FURNITURE =
      Pattern.compile(
          "[\\s(\\[*_—–-]{0,8}(?:(?:additional |further"
              + " )?(?:reporting|writing|editing|report|translation|compiled) by\\b|with"
              + " (?:additional )?(?:inputs?|reporting|files)"
              + " (?:from|by)\\b|(?:editor|editors|publisher)['’]?s?['’]?"
              + " notes?\\b|eds\\b|editors:|note to editors|copyright\\b|©|\\(c\\) |all rights"
              + " reserved|(?:this|the)"
              + " (?:story|article|report|copy|material|text|content|item|piece)"
              + " (?:has|was|is|may|has not|first|originally)"
              + " (?:been|not|be|first|originally|also|published|edited|part|auto|appeared|produced)\\b|(?:read|see)"
              + " (?:more|also|full)\\b|also read\\b|related\\b ?:|sign up\\b|subscribe\\b|follow"
              + " (?:us|our)\\b|click here\\b|for more (?:news|stories|on this)\\b|download"
              + " (?:our|the) app\\b|join (?:us|our) on\\b|(?:file"
              + " )?(?:photo|picture|image|video)s?(?: by| credit)?:|source:|correction:"
              + "|corrects\\b|(?:recasts|adds|updates|refiles)\\b)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…:;,][\"'”’»)\\]]{0,3}$");

  private Body() {}

  /** The words of the story proper. */
  static String of(Text story) {
    String head = story.chars().substring(0, Math.min(HEAD, story.length()));
    List<String> lines =
        head.lines().map(String::strip).filter(line -> !isFurniture(line)).toList();
    boolean isSpaced = isSpaced(lines);
    StringBuilder all = new StringBuilder(head.length());
    StringBuilder sentences = new StringBuilder(head.length());
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at);
      if (!line.isEmpty()) {
        all.append(line).append('\n');
        boolean isLoose = (!isSpaced || isAlone(lines, at)) && isLoose(line);
        sentences.append(isLoose ? "" : line + '\n');
      }
    }
    // Lines that were broken at a width, lists and tables all end in mid-sentence.
    return withoutDateline((sentences.length() * 2 < all.length() ? all : sentences).toString());
  }

  private static String withoutDateline(String body) {
    int start = Datelines.read(Text.received(body), null).map(line -> line.span().end()).orElse(0);
    return body.substring(start);
  }

  private static boolean isSpaced(List<String> lines) {
    int first = 0;
    while (first < lines.size() && lines.get(first).isEmpty()) {
      first++;
    }
    int last = lines.size();
    while (last > first && lines.get(last - 1).isEmpty()) {
      last--;
    }
    return lines.subList(first, last).contains("");
  }

  private static boolean isAlone(List<String> lines, int at) {
    return (at == 0 || lines.get(at - 1).isEmpty())
        && (at == lines.size() - 1 || lines.get(at + 1).isEmpty());
  }

  private static boolean isFurniture(String line) {
    return line.length() < ASIDE && (FURNITURE.matcher(line).lookingAt() || isAside(line));
  }

  private static boolean isAside(String line) {
    return (line.startsWith("(") && line.endsWith(")"))
        || (line.startsWith("[") && line.endsWith("]"));
  }

  /** A headline, a byline or a slug: a few words that are no sentence. */
  private static boolean isLoose(String line) {
    return line.length() < ASIDE
        && !SENTENCE_END.matcher(line).find()
        && BLANK.split(line, LOOSE_WORDS + 1).length <= LOOSE_WORDS;
  }
}

package org.dateline.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.dateline.document.Datelines;
import org.dateline.text.Text;

/**
 * What an outlet's desk does to a story that it takes from a wire; paragraphs in, paragraphs out.
 */
enum Edit {
  NONE,
  OTHER_HEADLINE_AND_CREDIT,
  NO_DATELINE,
  LAST_TWO_PARAGRAPHS_CUT,
  CUT_BY_HALF,
  CUT_TO_TWO_PARAGRAPHS,
  PARAGRAPH_ADDED,
  BRITISH_SPELLING,
  OTHER_TYPE,
  PARAGRAPHS_REORDERED,
  BROKEN_AT_A_WIDTH,
  ONE_PARAGRAPH,
  EVERY_FIFTH_SENTENCE_REWORDED,
  EVERY_SECOND_SENTENCE_REWORDED,
  ALL_OF_IT;

  private static final Map<String, String> BRITISH =
      Map.of(
          "labor", "labour",
          "harbor", "harbour",
          "defense", "defence",
          "center", "centre",
          "neighboring", "neighbouring",
          "criticized", "criticised",
          "meters", "metres",
          "kilometers", "kilometres",
          "percent", "per cent",
          "favor", "favour");

  private static final Map<String, String> SYNONYMS =
      Map.of(
          "said", "stated",
          "who", "that",
          "people", "persons",
          "after", "following",
          "more than", "over",
          "had", "has",
          "would", "will",
          "the", "that",
          "and", "as well as",
          "but", "though");

  private static final Pattern SENTENCE = Pattern.compile("(?<=[.?!][\"”]? )");

  Text of(String story) {
    return Text.received(String.join("\n\n", edited(List.of(story.strip().split("\n\n", -1)))));
  }

  /** The sketch of a story after this edit. */
  Sketch sketch(String name) {
    return Sketch.of(of(Wires.story(name)));
  }

  private List<String> edited(List<String> story) {
    return switch (this) {
      case NONE -> story;
      case OTHER_HEADLINE_AND_CREDIT -> dress(story);
      case NO_DATELINE -> withoutDateline(story);
      case LAST_TWO_PARAGRAPHS_CUT -> withoutEnd(story);
      case CUT_BY_HALF -> story.subList(0, (story.size() + 1) / 2);
      case CUT_TO_TWO_PARAGRAPHS -> story.subList(0, 2);
      case PARAGRAPH_ADDED -> withBackground(story);
      case BRITISH_SPELLING -> british(story);
      case OTHER_TYPE -> retyped(story);
      case PARAGRAPHS_REORDERED -> reordered(story);
      case BROKEN_AT_A_WIDTH -> wrapped(story);
      case ONE_PARAGRAPH -> List.of(String.join(" ", story));
      case EVERY_FIFTH_SENTENCE_REWORDED -> everyFifth(story);
      case EVERY_SECOND_SENTENCE_REWORDED -> everySecond(story);
      case ALL_OF_IT ->
          dress(reordered(withBackground(everyFifth(british(withoutEnd(withoutDateline(story)))))));
    };
  }

  private static List<String> dress(List<String> story) {
    List<String> dressed = new ArrayList<>();
    dressed.add("What a long night means for all of us");
    dressed.add("By Anna Quist and Theo Marr, Foreign Desk");
    dressed.add("Editor's note: This version adds the name of the second town in the headline.");
    dressed.addAll(story);
    dressed.add("(Reporting by Theo Marr; Additional reporting by Li Wen; Editing by Jo Hale)");
    dressed.add("This story has been published from a wire agency feed. Only the headline is new.");
    dressed.add("Read more: Five things to know before you travel this summer");
    return dressed;
  }

  private static List<String> withoutDateline(List<String> story) {
    List<String> bare = new ArrayList<>(story);
    String first = bare.get(0);
    bare.set(
        0,
        Datelines.read(Text.received(first), null)
            .map(line -> first.substring(line.span().end()))
            .orElse(first));
    return bare;
  }

  private static List<String> withBackground(List<String> story) {
    List<String> longer = new ArrayList<>(story);
    longer.add(
        longer.size() / 2,
        "It was the second time this year that the matter made headlines abroad. In January a"
            + " delegation of mayors from the region came to our newsroom and spoke for two hours"
            + " about what they feared, in words that sound like a forecast today.");
    return longer;
  }

  private static List<String> reordered(List<String> story) {
    List<String> other = new ArrayList<>(story);
    Collections.reverse(other.subList(1, other.size()));
    return other;
  }

  private static List<String> retyped(List<String> story) {
    return story.stream()
        .map(it -> it.replace(" \"", " “").replace("\"", "”").replace('\'', '’'))
        .map(it -> it.replace(" — ", " -- ").replace(" p.m.", " PM"))
        .toList();
  }

  private static List<String> wrapped(List<String> story) {
    return List.of(
        String.join("\n", story).replaceAll("(.{60}\\S{0,20}) ", "$1\n").replace("\n\n", "\n"));
  }

  private static List<String> withoutEnd(List<String> story) {
    return story.subList(0, story.size() - 2);
  }

  private static List<String> british(List<String> story) {
    return reworded(story, BRITISH, 1);
  }

  private static List<String> everyFifth(List<String> story) {
    return reworded(story, SYNONYMS, 5);
  }

  private static List<String> everySecond(List<String> story) {
    return reworded(story, SYNONYMS, 2);
  }

  private static List<String> reworded(List<String> story, Map<String, String> words, int everySo) {
    List<String> other = new ArrayList<>();
    int count = 0;
    for (String paragraph : story) {
      StringBuilder out = new StringBuilder();
      for (String sentence : SENTENCE.split(paragraph, -1)) {
        out.append(++count % everySo == 0 ? reworded(sentence, words) : sentence);
      }
      other.add(out.toString());
    }
    return other;
  }

  private static String reworded(String sentence, Map<String, String> words) {
    String other = sentence;
    for (Map.Entry<String, String> word : words.entrySet()) {
      other =
          other.replaceAll(
              "(?i)\\b" + word.getKey() + "\\b", word.getValue().toLowerCase(Locale.ROOT));
    }
    return other;
  }
}

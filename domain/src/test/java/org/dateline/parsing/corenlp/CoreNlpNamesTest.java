package org.dateline.parsing.corenlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dateline.parsing.Name;
import org.dateline.parsing.Sentence;
import org.dateline.text.Text;
import org.junit.jupiter.api.Test;

class CoreNlpNamesTest {

  private static List<String> names(String raw) {
    Text text = Text.received(raw);
    CoreNlpEngine engine = LoadedEngine.get();
    return engine.parser().parse(text).stream()
        .flatMap(sentence -> engine.names().names(sentence).stream())
        .map(name -> name.kind() + " " + text.at(name.span()))
        .toList();
  }

  @Test
  void findsPersonsOrganisationsAndPlaces() {
    assertEquals(
        List.of("PERSON Maria Jensen", "ORGANIZATION United Nations", "LOCATION Kenya"),
        names("😀 Maria Jensen of the United Nations flew to Kenya."));
  }

  @Test
  void findsNamesInCapitals() {
    assertEquals(
        List.of("PERSON MARIA JENSEN", "LOCATION KENYA"),
        names("THE LAWYER MARIA JENSEN FLEW TO KENYA ON MONDAY WITH HER FAMILY."));
  }

  @Test
  void numbersTheWordsOfAName() {
    Sentence sentence =
        LoadedEngine.get().parser().parse(Text.received("It hit the United Nations.")).get(0);
    Name name = LoadedEngine.get().names().names(sentence).get(0);
    assertEquals(3, name.first());
    assertEquals(4, name.last());
  }

  @Test
  void findsNoneInWhatIsNoSentence() {
    assertEquals(List.of(), names("London ".repeat(2000)));
  }
}

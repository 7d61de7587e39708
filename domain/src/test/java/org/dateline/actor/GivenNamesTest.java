package org.dateline.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.dateline.parsing.Name;
import org.dateline.parsing.Name.Kind;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.corenlp.LoadedEngine;
import org.dateline.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GivenNamesTest {

  private final GivenNames names = new GivenNames(OrganisationWords.load());

  @ParameterizedTest
  @CsvSource({
    "Margaret Oduya, PERSON",
    "Margaret Oduya Foundation, ORGANIZATION",
    "Morgan Stanley, ORGANIZATION",
    "Margaret, ORGANIZATION",
    "Velden Margaret, ORGANIZATION",
    "José Velden, PERSON",
    "Orlando Magic, ORGANIZATION",
  })
  void tellsAPersonFromAnOrganisation(String name, Kind kind) {
    Sentence sentence = LoadedEngine.get().parser().parse(Text.received(name + " left.")).get(0);
    int last = name.split(" ").length - 1;
    Name recognised =
        new Name(
            sentence.token(0).span().union(sentence.token(last).span()),
            0,
            last,
            Kind.ORGANIZATION);
    assertEquals(kind, names.judged(sentence, recognised).kind());
  }
}

package org.dateline.event.standing;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.actor.ActorMention;
import org.dateline.event.scene.States;
import org.dateline.event.scene.Tools;
import org.dateline.lexicon.Countries;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.text.Span;

/** The states that stand in the words of an office: "Syrian President". */
final class Offices {

  private static final Pattern ARTICLE_OR_MARK = Pattern.compile("(?i)^the |['\u2019]s?$| prime$");

  private final Sentence sentence;
  private final Tools tools;
  private final States states;
  private final Countries countries;

  Offices(Tools tools, States states, Countries countries) {
    this.sentence = tools.sentence();
    this.tools = tools;
    this.states = states;
    this.countries = countries;
  }

  /** The state in an office's words: "Syrian President", "the president of China". */
  Optional<Side> state(Token office) {
    // "Asked about Peru Prime Minister Smith …": they stand side by side by chance.
    String country = tools.scene().mention(office).map(ActorMention::country).orElse(null);
    return stateNamed(office)
        .filter(
            state -> country == null || state.id().startsWith(country.toLowerCase(Locale.ROOT)));
  }

  private Optional<Side> stateNamed(Token office) {
    for (Token head : tools.clauses().behind(office, "of")) {
      Optional<Side> found = state(sentence.nounPhrase(head));
      if (found.isPresent()) {
        return found;
      }
    }
    for (int length = 3; length > 0; length--) {
      int first = office.index() - length;
      if (first >= 0) {
        Span words = sentence.span(sentence.token(first), sentence.token(office.index() - 1));
        Optional<Side> found = state(words);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** The state whose name or adjective these words are. */
  Optional<Side> state(Span words) {
    String name = ARTICLE_OR_MARK.matcher(tools.scene().text().at(words)).replaceAll("");
    return Stream.of(countries.names(), countries.adjectives())
        .flatMap(list -> list.named(name).stream())
        .findFirst()
        .flatMap(country -> states.government(country.iso3()))
        .map(actor -> new Side(actor.id(), actor.kind(), words, "", ""));
  }
}

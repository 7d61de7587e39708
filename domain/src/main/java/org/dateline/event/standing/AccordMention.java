package org.dateline.event.standing;

import java.util.List;
import org.dateline.event.Agreement.State;
import org.dateline.parsing.Token;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One naming of an agreement, as its sentence has it.
 *
 * @param span its noun phrase
 * @param state how it stands by these words, or null where they do not say
 * @param isBackground whether the words tell of what was before
 * @param isPresumed whether the words only take for granted that there is one: "under the pact"
 * @param isDefinite whether the words point back
 * @param isNew whether the words say that it is none named before
 */
record AccordMention(
    Token noun,
    Span span,
    String kind,
    List<String> parties,
    List<String> mediators,
    @Nullable State state,
    boolean isBackground,
    boolean isPresumed,
    boolean isDefinite,
    boolean isNew,
    List<Span> cues) {

  AccordMention {
    parties = List.copyOf(parties);
    mediators = List.copyOf(mediators);
    cues = List.copyOf(cues);
  }
}

package org.dateline.event.coding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.event.Agreement;
import org.dateline.event.Agreement.Mention;
import org.dateline.event.Agreement.State;
import org.dateline.event.EventDate;
import org.dateline.event.codebook.AgreementLexicon;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** An agreement while its story is read: each naming may move its state. Not for sharing. */
final class AccordRecord {

  private final Span span;
  private String kind;
  private State state;
  private boolean isPresumed;
  private @Nullable EventDate date;
  private final Set<String> parties = new LinkedHashSet<>();
  private final Set<String> mediators = new LinkedHashSet<>();
  private final Set<String> events = new LinkedHashSet<>();
  private final List<Mention> mentions = new ArrayList<>();

  AccordRecord(AccordMention first, State state, @Nullable EventDate date) {
    this.span = first.span();
    this.kind = first.kind();
    this.state = state;
    this.isPresumed = first.isPresumed();
    this.date = date;
  }

  String kind() {
    return kind;
  }

  /** Whether these parties may be this agreement's: one side names all of the other's. */
  boolean fits(List<String> others) {
    return parties.containsAll(others) || others.containsAll(parties);
  }

  /** Takes over what a naming tells. */
  void note(
      AccordMention mention,
      @Nullable EventDate day,
      List<String> tellingEvents,
      List<String> speakers) {
    if (parties.size() < 2 || fits(mention.parties())) {
      parties.addAll(mention.parties());
    }
    mediators.addAll(mention.mediators());
    events.addAll(tellingEvents);
    mentions.add(
        new Mention(
            mention.span(),
            mention.isPresumed() ? null : mention.state(),
            mention.cues(),
            speakers));
    if (kind.equals(AgreementLexicon.ANY)) {
      kind = mention.kind();
    }
    State says = mention.state();
    if (says != null && !mention.isPresumed() && moves(says)) {
      isPresumed = false;
      state = says;
      date = day;
    }
  }

  /** News tells the latest first: what was before it does not undo it. */
  private boolean moves(State says) {
    if (isPresumed) {
      return says.compareTo(State.AGREED) > 0;
    }
    return says == State.DENIED
        ? state.compareTo(State.AGREED) <= 0
        : says.compareTo(state) > 0 && state != State.DENIED;
  }

  Agreement agreement() {
    List<String> sides = parties.stream().filter(id -> !mediators.contains(id)).toList();
    return new Agreement(
        kind, sides, List.copyOf(mediators), state, date, List.copyOf(events), span, mentions);
  }
}

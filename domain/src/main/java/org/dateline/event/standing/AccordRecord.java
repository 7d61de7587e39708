package org.dateline.event.standing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.event.Agreement;
import org.dateline.event.Agreement.Mention;
import org.dateline.event.Agreement.State;
import org.dateline.event.EventDate;
import org.dateline.event.EventDate.Basis;
import org.dateline.event.codebook.AgreementLexicon;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** An agreement while its story is read: each naming may move its state. Not for sharing. */
final class AccordRecord {

  private static final Set<State> REACHED = EnumSet.of(State.AGREED, State.SIGNED, State.IN_FORCE);

  private static final Set<State> LOST = EnumSet.of(State.STALLED, State.BROKEN);

  private final Span span;
  private String kind;
  private State state;
  private boolean isPresumed;
  private boolean isBackground;
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
    this.isBackground = first.isBackground();
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
    if (says != null && !mention.isPresumed() && moves(says, mention, day)) {
      isPresumed = false;
      isBackground = mention.isBackground();
      state = says;
      date = day;
    }
  }

  /**
   * Whether the words tell a later state. Days decide where they are known; else what is told as
   * history is older than what is told as news; else news tells the latest first, but for what was
   * broken and agreed anew.
   */
  private boolean moves(State says, AccordMention mention, @Nullable EventDate day) {
    if (isPresumed) {
      return says.compareTo(State.AGREED) > 0;
    }
    if (says == State.DENIED) {
      return state.compareTo(State.AGREED) <= 0;
    }
    EventDate known = known(date, isBackground);
    EventDate told = known(day, mention.isBackground());
    boolean isOnward = state != State.DENIED && says.compareTo(state) > 0;
    boolean isAnew = LOST.contains(state) && REACHED.contains(says);
    if (isAfter(known, told)) {
      // What is only wanted is often wanted for a day to come.
      return isOnward && state.compareTo(State.AGREED) < 0;
    }
    if (isAfter(told, known)) {
      return isOnward || LOST.contains(state) || state == State.DENIED;
    }
    boolean isNews = mention.isBackground() == isBackground || isBackground;
    return isNews && (isOnward || isAnew);
  }

  /** News without a day is of the story's day; history without one is of nobody knows when. */
  private static @Nullable EventDate known(@Nullable EventDate day, boolean isHistory) {
    return day != null && (day.basis() == Basis.STATED || !isHistory) ? day : null;
  }

  private static boolean isAfter(@Nullable EventDate one, @Nullable EventDate other) {
    return one != null && other != null && one.from().isAfter(other.to());
  }

  Agreement agreement() {
    List<String> sides = parties.stream().filter(id -> !mediators.contains(id)).toList();
    return new Agreement(
        kind, sides, List.copyOf(mediators), state, date, List.copyOf(events), span, mentions);
  }
}

package org.dateline.event.coding;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.actor.ActorMention;
import org.dateline.actor.Sector;
import org.dateline.event.Party;
import org.dateline.speech.Attribution;
import org.jspecify.annotations.Nullable;

/** Which speakers tell of their own cause: those who are party to the event, or serve one. */
final class Interests {

  /** Whoever belongs to one of these speaks for his state. */
  private static final Set<Sector> STATE =
      EnumSet.of(Sector.GOV, Sector.MIL, Sector.COP, Sector.SPY, Sector.LEG);

  /** By their last character: a source has its article, a mention has none. */
  private final Map<Integer, ActorMention> mentions = new HashMap<>();

  Interests(List<ActorMention> mentions) {
    mentions.forEach(mention -> this.mentions.put(mention.words().span().end(), mention));
  }

  /** The ids of those attributions whose speaker is interested. */
  List<String> of(List<Attribution> speakers, Draft draft) {
    return speakers.stream()
        .filter(attribution -> isInterested(attribution.source(), draft))
        .map(Attribution::id)
        .toList();
  }

  private boolean isInterested(Attribution.@Nullable Source source, Draft draft) {
    if (source == null) {
      return false;
    }
    ActorMention speaker = mentions.get(source.span().end());
    return Stream.concat(draft.actors().stream(), draft.recipients().stream())
        .anyMatch(
            party ->
                (source.actor() != null && source.actor().equals(party.actor()))
                    || (speaker != null && isOfOneState(speaker, party)));
  }

  private static boolean isOfOneState(ActorMention speaker, Party party) {
    return speaker.country() != null
        && speaker.country().equals(party.country())
        && speaker.sectors().stream().anyMatch(STATE::contains)
        && party.sectors().stream().anyMatch(STATE::contains);
  }
}

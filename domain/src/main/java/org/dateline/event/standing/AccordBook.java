package org.dateline.event.standing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.event.Agreement;
import org.dateline.event.Agreement.State;
import org.dateline.event.EventDate;
import org.dateline.event.codebook.AgreementLexicon;
import org.jspecify.annotations.Nullable;

/**
 * The agreements of a story, each once. A naming is looked up by its parties and by its kind, never
 * by a walk over those before. Not for sharing.
 */
final class AccordBook {

  private final List<AccordRecord> records = new ArrayList<>();
  private final Map<String, AccordRecord> byParties = new HashMap<>();
  private final Map<String, AccordRecord> lastOfKind = new HashMap<>();
  private @Nullable AccordRecord last;

  /**
   * @param day when what the naming tells came to be
   * @param events ids of the events of these words
   * @param speakers ids of the attributions over them
   */
  void note(
      AccordMention mention, @Nullable EventDate day, List<String> events, List<String> speakers) {
    known(mention)
        .or(() -> first(mention, day))
        .ifPresent(
            record -> {
              record.note(mention, day, events, speakers);
              remember(record, mention);
            });
  }

  private Optional<AccordRecord> known(AccordMention mention) {
    List<String> parties = mention.parties();
    if (mention.isNew()) {
      return Optional.empty();
    }
    if (parties.size() > 1) {
      AccordRecord same = byParties.get(key(mention.kind(), parties));
      if (same != null) {
        return Optional.of(same);
      }
    }
    boolean isAny = mention.kind().equals(AgreementLexicon.ANY);
    AccordRecord candidate = lastOfKind.get(mention.kind());
    if (candidate == null && last != null && (isAny || isUntold(last))) {
      candidate = last;
    } else if (isAny && parties.size() < 2) {
      candidate = last;
    }
    boolean isMeant =
        candidate != null
            && ((candidate.fits(parties) && !parties.isEmpty())
                || (parties.size() < 2 && pointsBack(mention)));
    return isMeant ? Optional.ofNullable(candidate) : Optional.empty();
  }

  private static boolean isUntold(AccordRecord record) {
    return record.kind().equals(AgreementLexicon.ANY);
  }

  /** A bare noun does too: "ceasefire violations continued"; and what is denied was told before. */
  private static boolean pointsBack(AccordMention mention) {
    return mention.isDefinite()
        || mention.state() == State.DENIED
        || mention.span().equals(mention.noun().span());
  }

  private Optional<AccordRecord> first(AccordMention mention, @Nullable EventDate day) {
    State state = mention.state();
    boolean isVague = mention.kind().equals(AgreementLexicon.ANY) || mention.isPresumed();
    int needed = isVague ? 2 : 1;
    if (state == null || mention.parties().size() < needed) {
      return Optional.empty();
    }
    AccordRecord record = new AccordRecord(mention, state, day);
    records.add(record);
    return Optional.of(record);
  }

  private void remember(AccordRecord record, AccordMention mention) {
    last = record;
    lastOfKind.put(record.kind(), record);
    lastOfKind.put(mention.kind(), record);
    byParties.put(key(record.kind(), mention.parties()), record);
    byParties.put(key(AgreementLexicon.ANY, mention.parties()), record);
  }

  private static String key(String kind, List<String> parties) {
    return kind + " " + parties.stream().sorted().toList();
  }

  /** In the order of their first naming; one without a known party is none. */
  List<Agreement> agreements() {
    return records.stream()
        .map(AccordRecord::agreement)
        .filter(agreement -> !agreement.parties().isEmpty())
        .toList();
  }
}

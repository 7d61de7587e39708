package org.dateline.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.event.Event;
import org.dateline.event.Party;
import org.dateline.reading.Reading;

/**
 * The ledger's ids of a document's events. An id is made of what the event is (its type and mode,
 * its parties, the word that tells it) and not of where it stands, so that a revision which moves
 * words about or corrects a day leaves it alone. Events alike in all of that are counted in reading
 * order.
 */
final class EventIds {

  private EventIds() {}

  /** One id for each event of the reading, in its order. */
  static List<String> of(String document, Reading reading) {
    Map<String, Integer> alike = new HashMap<>();
    List<String> ids = new ArrayList<>();
    for (Event event : reading.events()) {
      String kind = kind(document, event);
      int ordinal = alike.merge(kind, 1, Integer::sum);
      ids.add(new Digest().with(kind).with(Integer.toString(ordinal)).id("e"));
    }
    return ids;
  }

  private static String kind(String document, Event event) {
    Digest digest =
        new Digest()
            .with(document)
            .with(event.type().name())
            .with(event.mode())
            .with(event.trigger().text().strip().toLowerCase(Locale.ROOT));
    sides(digest, event.actors());
    sides(digest, event.recipients());
    return digest.hex();
  }

  private static void sides(Digest digest, List<Party> parties) {
    digest.with(Integer.toString(parties.size()));
    parties.stream().map(EventIds::name).sorted().forEach(digest::with);
  }

  private static String name(Party party) {
    return party.actor() == null
        ? "words:" + party.text().strip().toLowerCase(Locale.ROOT)
        : "actor:" + party.actor();
  }
}

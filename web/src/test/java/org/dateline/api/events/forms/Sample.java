package org.dateline.api.events.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.dateline.api.exports.Sheet;
import org.dateline.json.ReadingJson;

/** Invented events in the contract's form, and the files that they make. */
final class Sample {

  private Sample() {}

  static ObjectNode parse(String json) {
    try {
      JsonNode tree = ReadingJson.mapper().readTree(json.replace('\'', '"'));
      if (tree instanceof ObjectNode object) {
        return object;
      }
      throw new IllegalArgumentException(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** Says all that an event can. */
  static ObjectNode raid() {
    return parse(
        """
        {'id': 'ev-9', 'type': 'ASSAULT', 'mode': 'aerial', 'contexts': ['military', 'terrorism'],
         'cameo': '195', 'quad': 'material-conflict', 'goldstein': -9.0, 'main': true,
         'trigger': {'span': {'start': 12, 'end': 18}, 'text': 'bombed'}, 'sentence': 3,
         'actors': [{'span': {}, 'text': 'Czech jets', 'actor': 'cze.mil', 'country': 'CZE',
                     'sectors': ['MIL']},
                    {'span': {}, 'text': 'gunmen', 'actor': null, 'country': null,
                     'sectors': ['UAF', 'REB']}],
         'recipients': [{'span': {}, 'text': 'reporters', 'actor': 'pol.media', 'country': 'POL',
                         'sectors': ['JRN']}],
         'mediators': [{'span': {}, 'text': 'the bloc', 'actor': 'eu', 'country': null,
                        'sectors': ['IGO']}],
         'date': {'from': '2031-02-18', 'to': '2031-02-19', 'precision': 'range',
                  'basis': 'stated', 'span': null},
         'place': {'span': {}, 'text': 'Ostrava', 'name': 'Ostrava', 'geonames': 3068799,
                   'latitude': 49.83, 'longitude': 18.28, 'country': 'CZE',
                   'admin1': 'Moravia-Silesia', 'precision': 'city', 'role': 'location'},
         'placeReason': null,
         'status': {'modality': 'asserted', 'polarity': 'positive', 'certainty': 'probable',
                    'background': false, 'cues': []},
         'attributions': ['a1', 'a2'], 'interested': [], 'mentions': [{}, {}], 'denies': null,
         'counts': {'killed': {'low': 3, 'high': 5}, 'injured': {'low': 7, 'high': 7},
                    'arrested': {'low': 2, 'high': null}},
         'rule': 'assault.airstrike', 'confidence': 0.9, 'document': 'd-3', 'story': null,
         'recorded': '2031-02-20T05:06:07.5Z', 'retracted': null}
        """);
  }

  /** Says as little as an event can. */
  static ObjectNode bare() {
    return parse(
        """
        {'id': 'ev-1', 'type': 'PROTEST', 'mode': null, 'contexts': [], 'cameo': null,
         'quad': 'material-conflict', 'goldstein': -6.5, 'main': false,
         'trigger': {'span': {'start': 0, 'end': 1}, 'text': 'x'}, 'sentence': 0,
         'actors': [], 'recipients': [], 'mediators': [], 'date': null, 'place': null,
         'placeReason': 'no place stated',
         'status': {'modality': 'hypothetical', 'polarity': 'negative', 'certainty': 'possible',
                    'background': true, 'cues': []},
         'attributions': [], 'counts': {}, 'rule': 'protest.march', 'confidence': 0.5,
         'document': 'd-1', 'story': null, 'recorded': '2031-02-20T05:06:07Z',
         'retracted': '2031-02-21T00:00:00Z'}
        """);
  }

  /** An event that is told by these words. */
  static ObjectNode toldBy(String words) {
    ObjectNode event = raid();
    event.putObject("trigger").put("text", words).putObject("span").put("start", 0).put("end", 1);
    return event;
  }

  static String file(Sheet sheet, ObjectNode... events) {
    StringBuilder file = new StringBuilder(sheet.head());
    for (int i = 0; i < events.length; i++) {
      sheet.row(events[i].toString(), file.append(i == 0 ? "" : sheet.between()));
    }
    return file.append(sheet.tail()).toString();
  }

  static JsonNode json(String file) {
    try {
      return ReadingJson.mapper().readTree(file);
    } catch (JsonProcessingException e) {
      throw new AssertionError(file, e);
    }
  }
}

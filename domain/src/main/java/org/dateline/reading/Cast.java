package org.dateline.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.actor.Actor;
import org.dateline.actor.ActorMention;
import org.dateline.lexicon.WordRow;
import org.dateline.reading.Reading.ActorFound;
import org.dateline.reading.Reading.MentionFound;

/**
 * All who appear in one story. Who is known keeps his id; who is only described ("four Saudi men")
 * gets one that counts in this reading alone, "u1", and the same words share it.
 */
final class Cast {

  private final Map<String, Actor> actors = new LinkedHashMap<>();
  private final Map<String, List<MentionFound>> mentions = new LinkedHashMap<>();
  private int unnamed;

  private Cast() {}

  /** The cast of these mentions, in the order of their first appearance. */
  static List<ActorFound> of(List<ActorMention> mentions) {
    Cast cast = new Cast();
    Map<String, Integer> names = starts(mentions);
    mentions.stream()
        .filter(mention -> mention.words().span().start() >= names.getOrDefault(end(mention), 0))
        .forEach(cast::enter);
    return cast.actors.entrySet().stream()
        .map(
            entry ->
                new ActorFound(
                    entry.getValue(), cast.mentions.getOrDefault(entry.getKey(), List.of())))
        .toList();
  }

  /**
   * Where the shortest mention that ends at a place begins: of "members of the NFU" and "the NFU",
   * both the NFU, the name is enough.
   */
  private static Map<String, Integer> starts(List<ActorMention> mentions) {
    Map<String, Integer> starts = new HashMap<>();
    mentions.forEach(
        mention -> starts.merge(end(mention), mention.words().span().start(), Math::max));
    return starts;
  }

  private static String end(ActorMention mention) {
    String who = mention.actor() == null ? "" : mention.actor().id();
    return who + " " + mention.words().span().end();
  }

  private void enter(ActorMention mention) {
    Actor actor = mention.actor();
    // No actor's id has a blank in it.
    String key = actor == null ? "u " + words(mention) : actor.id();
    if (!actors.containsKey(key)) {
      actors.put(key, actor == null ? described(mention) : actor);
    }
    mentions
        .computeIfAbsent(key, k -> new ArrayList<>())
        .add(new MentionFound(mention.words(), mention.rule(), mention.why()));
  }

  private static String words(ActorMention mention) {
    return WordRow.of(mention.words().text()).key();
  }

  private Actor described(ActorMention mention) {
    unnamed++;
    return new Actor(
        "u" + unnamed,
        mention.words().text(),
        mention.kind(),
        mention.country(),
        mention.sectors());
  }
}

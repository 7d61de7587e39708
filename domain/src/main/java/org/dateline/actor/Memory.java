package org.dateline.actor;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.lexicon.Word;
import org.dateline.lexicon.WordRow;
import org.jspecify.annotations.Nullable;

/** Who has been named so far in one document; of one thread. */
final class Memory {

  private static final int LONGEST = 80;
  private static final Pattern ENDS = Pattern.compile("^-|-$");
  private static final Pattern NOT_SLUG = Pattern.compile("[^a-z0-9]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private final Map<String, Actor> actors = new HashMap<>();
  private final Map<String, String> surnames = new HashMap<>();
  private final Map<String, String> acronyms = new HashMap<>();
  private final Map<String, Finding> byTitle = new HashMap<>();
  private @Nullable Finding lastGroup;
  private @Nullable String lastState;
  private int lastStateSentence = -1;

  /** The newest record of an actor: what is learned of it later counts for all mentions. */
  Actor latest(Actor actor) {
    return actors.getOrDefault(actor.id(), actor);
  }

  void keep(Actor actor, String fullName) {
    actors.put(actor.id(), actor);
    List<Word> words = WordRow.of(fullName).words();
    if (actor.kind() == ActorKind.PERSON && words.size() > 1) {
      surnames.put(words.get(words.size() - 1).key(), actor.id());
    }
  }

  /** The id of whoever a lone surname or acronym means. */
  Optional<String> carried(Word word, String written) {
    String acronym = word.shape() == Word.Shape.CAPS ? acronyms.get(written) : null;
    return Optional.ofNullable(acronym == null ? surnames.get(word.key()) : acronym);
  }

  Optional<Actor> actor(String id) {
    return Optional.ofNullable(actors.get(id));
  }

  /** Whom an acronym means that the story gave before. */
  Optional<Actor> introduced(String acronym) {
    return Optional.ofNullable(acronyms.get(acronym)).flatMap(this::actor);
  }

  void abbreviate(String acronym, Actor actor) {
    acronyms.put(acronym, actor.id());
    actors.putIfAbsent(actor.id(), actor);
  }

  /** A person or organisation that only the recogniser knows. */
  Actor unknown(String name, ActorKind kind, @Nullable String country, List<Sector> sectors) {
    String id = "x." + slug(name);
    Actor before = actors.get(id);
    boolean isNews = before == null || (before.country() == null && country != null);
    boolean isSector = before != null && before.sectors().isEmpty() && !sectors.isEmpty();
    Actor actor =
        before != null && !isNews && !isSector
            ? before
            : new Actor(
                id,
                name,
                kind,
                country == null && before != null ? before.country() : country,
                sectors.isEmpty() && before != null ? before.sectors() : sectors);
    keep(actor, name);
    return actor;
  }

  private static String slug(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    String slug = NOT_SLUG.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
    // Two long names may begin alike.
    boolean isLong = slug.length() > LONGEST;
    String cut =
        isLong ? slug.substring(0, LONGEST) + "-" + Integer.toHexString(slug.hashCode()) : slug;
    String bare = ENDS.matcher(cut).replaceAll("");
    return bare.isEmpty() ? Integer.toHexString(name.hashCode()) : bare;
  }

  /** The state whose government was last named in this sentence. */
  Optional<String> stateIn(int sentence) {
    return lastStateSentence == sentence ? Optional.ofNullable(lastState) : Optional.empty();
  }

  void keep(int sentence, @Nullable Title title, Finding finding) {
    if (finding.kind() == ActorKind.GOVERNMENT && finding.country() != null) {
      lastState = finding.country();
      lastStateSentence = sentence;
    }
    if (title != null && (finding.actor() != null || finding.country() != null)) {
      byTitle.put(title.singular(), finding);
    }
    if (finding.actor() != null && isGroup(finding.kind())) {
      lastGroup = finding;
    }
  }

  private static boolean isGroup(ActorKind kind) {
    return switch (kind) {
      case ARMED_GROUP, PARTY, NGO -> true;
      case STATE,
          GOVERNMENT,
          MINISTRY,
          LEGISLATURE,
          JUDICIARY,
          MILITARY,
          POLICE,
          IGO,
          COMPANY,
          MEDIA,
          ETHNIC_GROUP,
          RELIGIOUS_GROUP,
          PERSON,
          PUBLIC,
          UNKNOWN ->
          false;
    };
  }

  /** Whom "the officials" or "the group" takes up again. */
  Optional<Finding> again(Title title) {
    if (title.use() == Title.Use.GROUP) {
      return Optional.ofNullable(lastGroup);
    }
    return Optional.ofNullable(byTitle.get(title.singular()));
  }
}

package org.dateline.event.scene;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.actor.ActorKind;
import org.dateline.actor.ActorMention;
import org.dateline.event.codebook.WordSets;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.parsing.WordClass;

/**
 * Whom a pronoun stands for, by a rule so small that it is mostly right: the subject of the clause
 * above that agrees with it, else the subject of the sentence before.
 */
public final class Pronouns {

  private static final Set<String> THIRD =
      Set.of("he", "she", "it", "they", "its", "his", "her", "their", "him", "them");
  private static final Set<String> PERSONAL = Set.of("he", "she", "his", "her", "him");
  private static final Set<String> IMPERSONAL = Set.of("it", "its");

  private final Scene scene;
  private final Sentence sentence;
  private final Clauses clauses;
  private final Set<String> sayVerbs;

  public Pronouns(Scene scene, Clauses clauses, WordSets sets) {
    this.scene = scene;
    this.sentence = scene.sentence();
    this.clauses = clauses;
    this.sayVerbs = sets.set("say");
  }

  public Optional<ActorMention> antecedent(Token pronoun) {
    Optional<ActorMention> known = scene.mention(pronoun);
    String word = pronoun.text().toLowerCase(Locale.ROOT);
    if (known.isPresent() || !THIRD.contains(word)) {
      return known;
    }
    List<Token> path = sentence.path(pronoun);
    for (Token above : path.subList(1, path.size())) {
      Optional<ActorMention> subject = subject(above, pronoun);
      if (subject.isPresent() && agrees(word, subject.get())) {
        return subject;
      }
      Optional<ActorMention> speaker = speaker(above, pronoun);
      if (speaker.isPresent() && agrees(word, speaker.get())) {
        return speaker;
      }
    }
    return scene.antecedent().filter(mention -> agrees(word, mention));
  }

  private Optional<ActorMention> subject(Token above, Token pronoun) {
    if (!above.isVerb() && above.wordClass() != WordClass.ADJECTIVE) {
      return Optional.empty();
    }
    List<Token> own = sentence.children(above, Relation.SUBJECT, Relation.PASSIVE_SUBJECT);
    // "expects the group to keep its promise": the group's.
    boolean isControlled = own.isEmpty() && above.isVerb() && clauses.isInfinitive(above);
    return (isControlled ? clauses.surface(above) : own)
        .stream()
            .filter(
                subject -> subject.index() != pronoun.index() && subject.index() < pronoun.index())
            .filter(subject -> subject.wordClass() != WordClass.PRONOUN)
            .findFirst()
            .flatMap(scene::mention);
  }

  /** "…, the ministry said": the clause that tells who speaks hangs below what is said. */
  private Optional<ActorMention> speaker(Token above, Token pronoun) {
    return sentence.children(above, Relation.PARATAXIS).stream()
        .filter(verb -> sayVerbs.contains(verb.lemma()) && verb.index() < pronoun.index())
        .findFirst()
        .flatMap(verb -> clauses.surface(verb).stream().findFirst())
        .flatMap(scene::mention);
  }

  private static boolean agrees(String pronoun, ActorMention mention) {
    boolean isPerson = mention.kind() == ActorKind.PERSON || mention.rule().equals("title-name");
    if (PERSONAL.contains(pronoun)) {
      return isPerson || mention.kind() == ActorKind.UNKNOWN;
    }
    return !IMPERSONAL.contains(pronoun) || !isPerson;
  }
}

package org.dateline.event.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.dateline.actor.Actor;
import org.dateline.event.EventType;
import org.dateline.event.Party;
import org.dateline.event.Quad;
import org.dateline.event.Status;
import org.dateline.event.Status.Modality;
import org.dateline.event.codebook.Codebook;
import org.dateline.event.codebook.LightVerbs.Subject;
import org.dateline.event.codebook.Trigger;
import org.dateline.event.codebook.Trigger.Flag;
import org.dateline.event.scene.Carrier;
import org.dateline.event.scene.Carriers;
import org.dateline.event.scene.Clauses;
import org.dateline.event.scene.Fiction;
import org.dateline.event.scene.Match;
import org.dateline.event.scene.Mediation;
import org.dateline.event.scene.Parties;
import org.dateline.event.scene.PartyFinder;
import org.dateline.event.scene.Placer;
import org.dateline.event.scene.Pronouns;
import org.dateline.event.scene.Scene;
import org.dateline.event.scene.States;
import org.dateline.event.scene.StatusJudge;
import org.dateline.event.scene.Tools;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;

/** Codes one parsed sentence: its triggers, their parties and their status. Not for sharing. */
final class SentenceCoder {

  private final Sentence sentence;
  private final Clauses clauses;
  private final Carriers carriers;
  private final Map<Integer, Match> matches = new LinkedHashMap<>();
  private final RoleFinder roles;
  private final StatusJudge judge;
  private final Counter counter;
  private final Means means;
  private final Scattered scattered;
  private final Set<String> retorts;
  private final Set<String> warnings;
  private final Territory territory;
  private final Remainder remainder;
  private final Beneficiaries beneficiaries;
  private final Tools tools;

  /**
   * Codes a sentence.
   *
   * @param isAfterPlot whether the sentence before told the plot of a film, a novel or the like
   */
  SentenceCoder(
      Scene scene,
      Codebook codebook,
      Function<String, Optional<Actor>> actors,
      boolean isAfterPlot) {
    this.sentence = scene.sentence();
    this.clauses = new Clauses(sentence, codebook.sets());
    this.carriers = new Carriers(sentence, clauses, codebook.lightVerbs());
    States states = new States(actors);
    PartyFinder parties = new PartyFinder(scene, clauses, codebook.sets(), states);
    this.territory = new Territory(scene, new Placer(scene, codebook.sets()), states);
    Senses senses = new Senses(scene, clauses, parties, carriers);
    Fiction fiction = new Fiction(sentence, clauses, codebook.sets(), isAfterPlot);
    new TriggerFinder(codebook.triggers(), sentence, senses)
        .find().stream()
            .filter(match -> !fiction.tells(match.token()))
            .forEach(match -> matches.put(match.token().index(), match));
    this.roles = new RoleFinder(sentence, clauses, parties, carriers, territory, matches);
    this.remainder =
        new Remainder(
            scene, clauses, roles, new Inhabitants(scene, carriers, states, codebook.sets()));
    this.judge =
        new StatusJudge(sentence, clauses, carriers, codebook.statusCues(), codebook.sets());
    this.counter = new Counter(sentence, clauses, codebook.sets());
    this.scattered = new Scattered(scene, clauses, token -> matches.containsKey(token.index()));
    this.beneficiaries = new Beneficiaries(sentence, clauses, parties, codebook.sets());
    this.retorts = codebook.sets().set("retort");
    this.warnings = codebook.sets().set("say");
    this.means = new Means(sentence, clauses, codebook.sets());
    Pronouns pronouns = new Pronouns(scene, clauses, codebook.sets());
    Mediation mediation =
        new Mediation(sentence, clauses, carriers, parties, roles::throughEvent, codebook.sets());
    this.tools = new Tools(scene, clauses, carriers, parties, mediation, pronouns, judge, fiction);
  }

  Tools tools() {
    return tools;
  }

  boolean hasTrigger() {
    return !matches.isEmpty();
  }

  /** The sentence's events, each once, in reading order. */
  List<Draft> drafts() {
    Set<Integer> consumed = consumed();
    List<Draft> drafts = new ArrayList<>();
    for (Match match : matches.values()) {
      if (!consumed.contains(match.token().index()) && !match.trigger().is(Flag.SILENT)) {
        draft(match).ifPresent(drafts::add);
      }
    }
    return counter.once(Merger.merge(sentence, drafts)).stream()
        .flatMap(draft -> scattered.parts(draft).stream())
        .toList();
  }

  /** Words that are spoken for: what a verb's own sense holds, what a promise promises. */
  private Set<Integer> consumed() {
    Set<Integer> consumed = new HashSet<>();
    for (Match match : matches.values()) {
      if (match.token().isVerb()) {
        consumeArguments(match, consumed);
      }
      boolean isActOfWords =
          match.trigger().type().quad() == Quad.VERBAL_CONFLICT
              || match.trigger().type() == EventType.AGREE;
      if (match.trigger().is(Flag.INNER) && isActOfWords) {
        consumed.addAll(roles.inner().content(match.token()));
      }
    }
    return consumed;
  }

  private void consumeArguments(Match match, Set<Integer> consumed) {
    match.trigger().constraints().stream()
        .filter(c -> !c.isForbidden() && !c.words().isEmpty())
        .forEach(
            c -> {
              List<Token> heads =
                  c.slot().equals("obj")
                      ? clauses.objects(match.token())
                      : clauses.behind(match.token(), c.slot());
              heads.forEach(head -> consumed.add(head.index()));
            });
  }

  /** "Died in an airstrike", but not "in a flood" or, as far as one can tell, "in a blast". */
  private boolean isThroughEvent(Match match) {
    return match.trigger().constraints().stream()
        .flatMap(c -> clauses.behind(match.token(), c.slot()).stream())
        .map(head -> matches.get(head.index()))
        .anyMatch(
            deed ->
                deed != null
                    && deed.trigger().type() == match.trigger().type()
                    && !deed.trigger().is(Flag.WEAK));
  }

  private Optional<Draft> draft(Match match) {
    Trigger trigger = match.trigger();
    if (trigger.is(Flag.THROUGH) && !isThroughEvent(match)) {
      return Optional.empty();
    }
    Status status = judge.judge(match);
    List<Party> actors = Parties.distinct(roles.actors(match));
    List<Party> recipients = Parties.without(Parties.distinct(roles.recipients(match)), actors);
    List<Party> mediators = List.of();
    Optional<Carrier> carrier =
        match.token().isNoun() ? carriers.of(match.token()) : Optional.empty();
    if (match.token().isNoun()) {
      mediators = Parties.distinct(tools.mediation().mediators(match.token()));
      actors = Parties.without(actors, mediators);
      Roles swapped = Roles.of(carrier, actors, recipients, receivers(carrier));
      actors = swapped.actors();
      recipients = swapped.recipients();
    }
    if (recipients.isEmpty()) {
      recipients = Parties.without(territory.recipients(match, actors), actors);
    }
    if (actors.isEmpty() && trigger.isOfficial()) {
      actors = territory.presumed(match, recipients);
    }
    if (actors.isEmpty() && Merger.isIncluded(sentence, match.token())) {
      actors = Parties.distinct(whole(match).map(roles::actors).orElse(List.of()));
    }
    if (actors.isEmpty()
        && status.modality() == Modality.CONDITIONAL
        && retorts.contains(match.token().lemma())) {
      actors = threatening(carrier);
    }
    if (recipients.isEmpty()) {
      recipients = Parties.without(beneficiaries.of(match), actors);
    }
    if (recipients.isEmpty()) {
      recipients = Parties.without(remainder.recipients(match, actors), actors);
    }
    if (trigger.is(Flag.MUTUAL)) {
      actors = Parties.union(actors, recipients);
      recipients = List.of();
    }
    Draft draft =
        new Draft(
            match,
            trigger.type(),
            means.mode(match).orElse(null),
            actors,
            recipients,
            mediators,
            status,
            counter.counts(match),
            null,
            trigger.rule(),
            0);
    if (!Admission.admits(draft, carrier) || isAskedOfOthers(draft)) {
      return Optional.empty();
    }
    return Optional.of(weighed(Vows.settle(draft, roles.inner().event(match.token())), carrier));
  }

  /** The deed that this is part of: "struck" of "including ten strikes". */
  private Optional<Match> whole(Match part) {
    return sentence.path(part.token()).stream()
        .skip(1)
        .flatMap(token -> Optional.ofNullable(matches.get(token.index())).stream())
        .filter(match -> match.trigger().type() == part.trigger().type())
        .findFirst();
  }

  /** Who warns of what an attack "would prompt" speaks of what he would do himself. */
  private List<Party> threatening(Optional<Carrier> carrier) {
    return carrier
        .filter(c -> c.light().subject() == Subject.NOUN)
        .flatMap(
            c ->
                sentence.path(c.verb()).stream()
                    .skip(1)
                    .filter(verb -> warnings.contains(verb.lemma()))
                    .findFirst())
        .map(verb -> clauses.subjects(verb).stream().flatMap(h -> roles.doersAt(h).stream()))
        .map(speakers -> speakers.filter(party -> party.country() != null))
        .map(speakers -> Parties.distinct(speakers.map(Party::implied).toList()))
        .orElse(List.of());
  }

  private List<Party> receivers(Optional<Carrier> carrier) {
    return carrier
        .map(c -> clauses.subjects(c.verb()))
        .map(heads -> heads.stream().flatMap(h -> roles.doersAt(h).stream()).toList())
        .orElse(List.of());
  }

  private Draft weighed(Draft draft, Optional<Carrier> carrier) {
    Draft ruled = Rulings.apply(Rulings.fitMode(draft, roles.inner().event(draft.match().token())));
    int depth = sentence.path(draft.match().token()).size() - 1;
    return ruled.withConfidence(Weight.of(ruled, carrier.isPresent(), depth));
  }

  /** What one party asks of another is told by the request; alone it must name both sides. */
  private boolean isAskedOfOthers(Draft draft) {
    if (draft.status().modality() != Modality.SOUGHT) {
      return false;
    }
    boolean hasBoth =
        draft.match().trigger().is(Flag.MUTUAL)
            ? draft.actors().size() > 1
            : !draft.actors().isEmpty() && !draft.recipients().isEmpty();
    return !hasBoth;
  }
}

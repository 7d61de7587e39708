package org.dateline.event.codebook;

/**
 * Everything that the coder goes by, with its version. Immutable and safe for all threads; one per
 * process is enough.
 */
public record Codebook(
    Scale scale,
    Contexts contexts,
    WordSets sets,
    LightVerbs lightVerbs,
    StatusCues statusCues,
    TriggerLexicon triggers,
    Examples examples,
    AgreementLexicon agreements,
    RelationLexicon relations) {

  /** The version that readings carry; it changes with every change of an event lexicon's file. */
  public static final String VERSION = "dateline-codebook 0.4.0 (PLOVER 2.0 draft, 2024)";

  /** The version of the rules in the coder; it changes when the same words give other events. */
  public static final String CODER = "dateline-coder 0.5.0";

  /** The codebook that comes with Dateline. */
  public static Codebook standard() {
    return with(Table.resource("triggers.tsv", TriggerRow.COLUMNS));
  }

  /** The standard codebook, but for its triggers. */
  static Codebook with(Table triggers) {
    Scale scale = Scale.standard();
    Contexts contexts = Contexts.standard();
    WordSets sets = WordSets.from(Table.resource("sets.tsv", 2));
    return new Codebook(
        scale,
        contexts,
        sets,
        LightVerbs.from(Table.resource("light-verbs.tsv", 4)),
        StatusCues.from(Table.resource("status.tsv", 6)),
        TriggerLexicon.from(triggers, new TriggerRow(sets, scale, contexts)),
        Examples.from(Table.resource("examples.tsv", 3), scale),
        AgreementLexicon.from(Table.resource("agreements.tsv", 4)),
        RelationLexicon.from(Table.resource("relations.tsv", 10)));
  }
}

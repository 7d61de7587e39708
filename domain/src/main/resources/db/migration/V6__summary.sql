-- Whoever counts events, or sums them up, reads this and not their JSON. What is shown now comes last in it, all together.
create index event_summary on event (shown_until, type, happened, shown_from, modality, polarity, certainty, background, mode, goldstein,
  confidence, reported, document, id, version);

-- An event's last day bounds nothing in a list by its first. So it is told how far the two lie apart: what may have happened from a
-- day on began then, or at most 366 days before, or is one of the few that lasted longer.
alter table event add column lasting varchar(4) default 'NONE' not null;
update event set lasting = case
  when first_day is null then 'NONE'
  when last_day is null or last_day <= first_day then 'DAY'
  when last_day <= cast(first_day + interval '366' day as date) then 'YEAR'
  else 'LONG' end;
create index event_by_lasting on event (lasting, happened desc, id desc);

-- Whoever counts events, or sums them up, reads this and not their JSON; lists are read in its order.
drop index event_summary;
drop index event_by_day;
create index event_summary on event (happened desc, id desc, version, type, shown_from, shown_until, modality, polarity, certainty,
  background, mode, goldstein, confidence, reported, document, lasting, last_day);

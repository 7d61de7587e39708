-- What a correction leaves as it was keeps the id under which somebody has cited it, and the time at which it was known. "id" is of a
-- row: of a finding as one revision has it.
alter table finding add column if not exists cited varchar(33);
alter table finding add column if not exists recorded timestamp(6) with time zone;
update finding set cited = id, recorded = shown_from;
alter table finding alter column cited set not null;
alter table finding alter column recorded set not null;

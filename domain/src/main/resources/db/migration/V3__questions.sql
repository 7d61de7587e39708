-- What is asked of events has columns, and rows in "facet"; what else readings hold is listed from "finding". The same statements
-- run on H2 (MODE=PostgreSQL) and PostgreSQL 15 and later. What was stored before is indexed by the migration after this one, from
-- its JSON.

alter table event add column modality varchar(12) default 'asserted' not null;
alter table event add column polarity varchar(8) default 'positive' not null;
alter table event add column certainty varchar(8) default 'certain' not null;
-- "true" where it is told as history: the two databases do not agree on booleans in queries within queries
alter table event add column background varchar(5) default 'false' not null;
alter table event add column confidence double precision default 0 not null;
alter table event add column goldstein double precision default 0 not null;
alter table event add column latitude double precision;
alter table event add column longitude double precision;
-- the day of the document
alter table event add column reported date;
-- hash of all by which it is found
alter table event add column card varchar(64) default '' not null;

create index event_by_recorded on event (recorded desc, id desc);
create index event_by_reported on event (reported desc, id desc);
create index event_by_point on event (latitude, longitude);

-- the day of the document
alter table revision add column reported date;
create index revision_by_day on revision (reported desc, document desc);

drop table party;

-- By what a version of an event, or a finding, is found; once each. With the day and the item that lists are sorted by, so that an
-- index gives them in their order.
create table facet (
  item varchar(33) not null,
  version integer not null,
  kind varchar(20) not null,
  -- "value" and "day" are words of SQL
  facet varchar(200) not null,
  happened date not null,
  primary key (item, version, kind, facet)
);

create index facet_by_value on facet (kind, facet, happened desc, item desc, version);

-- An attribution, an agreement or a relation of one revision of a document.
create table finding (
  id varchar(33) not null primary key,
  document varchar(33) not null references document (id),
  revision integer not null,
  sort varchar(12) not null,
  kind varchar(40) not null,
  -- of an attribution the class of its source; of an agreement its state; of a relation its certainty
  state varchar(12) not null,
  -- what it is sorted by: never null, unlike its days
  happened date not null,
  first_day date,
  last_day date,
  shown_from timestamp(6) with time zone not null,
  shown_until timestamp(6) with time zone not null,
  json varchar(1000000) not null
);

create index finding_by_day on finding (sort, happened desc, id desc);
create index finding_by_document on finding (document, shown_until);

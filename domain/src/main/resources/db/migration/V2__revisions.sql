-- Revisions keep what they said, events keep what they were. The same statements run on H2 (MODE=PostgreSQL) and PostgreSQL 15 and later.
--
-- Each revision of a document, and each version of an event, has the time in which it is shown: from "shown_from", inclusive, to
-- "shown_until", exclusive; an end that nobody knows yet is 9999-12-31. What is shown now is what stands at this very instant, so an
-- embargo ends, and what expires goes, without anybody's doing. Where both are equal it never was shown.

alter table document add column entered timestamp(6) with time zone;
alter table document add column killed boolean default false not null;
update document set entered = received;
alter table document alter column entered set not null;

alter table revision rename to revision_1;

create table revision (
  document varchar(33) not null references document (id),
  -- from 1, in the order of arrival
  ordinal integer not null,
  revision_rank numeric(40) not null,
  hash varchar(64) not null,
  -- how often its sender had gone back to it
  again integer not null,
  revision text,
  submission varchar(64) not null,
  state varchar(10) not null,
  received timestamp(6) with time zone not null,
  recorded timestamp(6) with time zone not null,
  shown_from timestamp(6) with time zone not null,
  shown_until timestamp(6) with time zone not null,
  status varchar(10) not null,
  correction boolean not null,
  embargoed_until timestamp(6) with time zone,
  expires timestamp(6) with time zone,
  headline text,
  byline text,
  publisher text,
  published varchar(50),
  url text,
  language text,
  text text not null,
  -- what wires say beyond the document form, as JSON
  particulars text not null,
  -- null where nobody read it: it came too late, or it is a kill
  reading text,
  events integer not null,
  attributions integer not null,
  places integer not null,
  -- the document of which it is a copy, and how like it is, from 0 to 1
  copy_of varchar(33),
  likeness double precision,
  primary key (document, ordinal)
);

insert into revision
select r.document,
       row_number() over (partition by r.document order by r.recorded, r.revision_rank, r.hash),
       r.revision_rank, r.hash, 0, r.revision, r.submission, r.state, r.received, r.recorded, r.recorded,
       case when r.hash = d.hash and r.state = 'STORED'
            and r.revision_rank = (select max(o.revision_rank) from revision_1 o where o.document = r.document and o.hash = r.hash) then timestamp with time zone '9999-12-31 00:00:00+00' else r.recorded end,
       'USABLE', false, null, null, d.headline, d.byline, d.publisher, d.published, d.url, d.language, d.text, '{"subjects":[],"notes":[]}', d.reading,
       d.events, d.attributions, d.places, null, null
from revision_1 r join document d on d.id = r.document;

-- What the older ones said was not kept.
update revision set headline = null, byline = null, text = '', reading = null, events = 0, attributions = 0, places = 0
where shown_from = shown_until;

drop table revision_1;

-- The key is what makes a redelivery a no-op.
create unique index revision_once on revision (document, revision_rank, hash, again);
create index revision_shown on revision (document, shown_until);

alter table document drop column revision;
alter table document drop column headline;
alter table document drop column byline;
alter table document drop column publisher;
alter table document drop column published;
alter table document drop column url;
alter table document drop column language;
alter table document drop column text;
alter table document drop column reading;
alter table document drop column received;
alter table document drop column state;
alter table document drop column events;
alter table document drop column attributions;
alter table document drop column places;

alter table event rename to event_1;
alter table party rename to party_1;

-- An event in one of its versions.
create table event (
  id varchar(33) not null,
  -- from 1
  version integer not null,
  document varchar(33) not null references document (id),
  -- the ordinal of the revision that tells it so
  revision integer not null,
  -- what it did to the version before: stored, changed, or only moved in the text
  change varchar(10) not null,
  -- hash of what it says, wherever in the text it stands
  substance varchar(64) not null,
  type varchar(20) not null,
  mode varchar(100),
  -- what it is sorted by: never null, unlike the days on which it may have happened
  happened date not null,
  first_day date,
  last_day date,
  -- when Dateline knew the event, in whatever version
  recorded timestamp(6) with time zone not null,
  shown_from timestamp(6) with time zone not null,
  shown_until timestamp(6) with time zone not null,
  -- the event that it denies
  denies varchar(33),
  json varchar(1000000) not null,
  primary key (id, version)
);

insert into event
select id, 1, document, (select max(r.ordinal) from revision r where r.document = event_1.document), 'STORED', '', type, mode, happened, first_day, last_day, recorded, recorded,
       coalesce(retracted, timestamp with time zone '9999-12-31 00:00:00+00'), null, json
from event_1;

create table party (
  event varchar(33) not null,
  version integer not null,
  ordinal integer not null,
  side varchar(10) not null,
  actor varchar(200),
  country varchar(3),
  sector varchar(3),
  primary key (event, version, ordinal),
  foreign key (event, version) references event (id, version)
);

insert into party select event, 1, ordinal, side, actor, country, sector from party_1;

drop table party_1;
drop table event_1;

create index event_by_day on event (happened desc, id desc);
create index event_by_type on event (type, happened desc, id desc);
create index event_by_document on event (document, happened desc, id desc);
create index party_by_actor on party (actor, event);
create index party_by_country on party (country, sector, event);

-- What is to be told of events: written in the transaction that changes them, told after it, from the hour on at which it is due.
create table bulletin (
  event varchar(33) not null,
  version integer not null,
  change varchar(10) not null,
  document varchar(33) not null,
  due timestamp(6) with time zone not null,
  -- its place among all that were told, from 1, without a gap; null until it is told
  position bigint,
  primary key (event, version, change),
  foreign key (event, version) references event (id, version)
);

create index bulletin_due on bulletin (position, due);
create index bulletin_by_document on bulletin (document, due);

-- How far each reader of the bulletins has come: "desk" has given places, "topic" has sent.
create table bulletin_reader (
  name varchar(20) not null primary key,
  position bigint not null
);

insert into bulletin_reader values ('desk', 0);
insert into bulletin_reader values ('topic', 0);

-- By what a copy is found: the keys of the shown revision's sketch.
create table sketch (
  document varchar(33) not null primary key references document (id),
  sketch text not null
);

create table sketch_key (
  sketch_key bigint not null,
  document varchar(33) not null references document (id),
  primary key (sketch_key, document)
);

create index sketch_key_of_document on sketch_key (document);

-- Submissions that came together.
create table batch (
  id varchar(64) not null primary key,
  total integer,
  started timestamp(6) with time zone not null
);

alter table submission add column batch varchar(64);
create index submission_by_batch on submission (batch, state);

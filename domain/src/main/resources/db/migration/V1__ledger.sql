-- The ledger. The same statements run on H2 (MODE=PostgreSQL) and PostgreSQL 15 and later.
--
-- Keys are natural: ids are computed from what they name, so no sequence is needed. Ids are of letters, digits and hyphens.
-- What a sender wrote is "text" whatever its length: H2 ends varchar at 1,048,576 characters, PostgreSQL an index row at
-- 2,704 bytes. So a uri is looked up by the id that is computed from it, never by itself. Text is never sliced here: the
-- two databases count characters differently.

create table submission (
  id varchar(64) not null primary key,
  state varchar(10) not null,
  document varchar(33),
  reason text,
  received timestamp(6) with time zone not null,
  finished timestamp(6) with time zone
);

-- Attempts to read a submission that has not ended; counted in transactions of their own.
create table attempt (
  submission varchar(64) not null primary key,
  attempts integer not null,
  latest timestamp(6) with time zone not null
);

-- A document in its newest revision.
create table document (
  id varchar(33) not null primary key,
  uri text not null,
  revision text,
  -- the highest that was ever entered; -1 where no revision was given
  revision_rank numeric(40) not null,
  hash varchar(64) not null,
  headline text,
  byline text,
  publisher text,
  published varchar(50),
  url text,
  language text,
  text text not null,
  reading text not null,
  received timestamp(6) with time zone not null,
  state varchar(10) not null,
  revisions integer not null,
  events integer not null,
  attributions integer not null,
  places integer not null,
  -- two readers with two revisions at once: one of them must look again
  version bigint not null
);

-- All revisions known, those that came too late included. The key is what makes a redelivery a no-op.
create table revision (
  document varchar(33) not null references document (id),
  revision_rank numeric(40) not null,
  hash varchar(64) not null,
  revision text,
  submission varchar(64) not null,
  state varchar(10) not null,
  received timestamp(6) with time zone not null,
  recorded timestamp(6) with time zone not null,
  primary key (document, revision_rank, hash)
);

create table event (
  id varchar(33) not null primary key,
  document varchar(33) not null references document (id),
  type varchar(20) not null,
  mode varchar(100),
  -- what it is sorted by: never null, unlike the days on which it may have happened
  happened date not null,
  first_day date,
  last_day date,
  recorded timestamp(6) with time zone not null,
  retracted timestamp(6) with time zone,
  json varchar(1000000) not null
);

create index event_by_day on event (happened desc, id desc);
create index event_by_type on event (type, happened desc, id desc);
create index event_by_document on event (document, happened desc, id desc);

-- Who takes part: one row for each sector of each party, or one without a sector.
create table party (
  event varchar(33) not null references event (id),
  ordinal integer not null,
  side varchar(10) not null,
  actor varchar(200),
  country varchar(3),
  sector varchar(3),
  primary key (event, ordinal)
);

create index party_by_actor on party (actor, event);
create index party_by_country on party (country, sector, event);

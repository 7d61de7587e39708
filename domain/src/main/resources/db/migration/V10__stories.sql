-- Which documents tell of the same happening. A document stays in its story, and so do its events.
create table story (
  id varchar(33) not null primary key,
  -- the day of the last document that joined it
  latest date not null
);

create index story_by_day on story (latest desc, id desc);

alter table document add column story varchar(33);
alter table event add column story varchar(33);

-- By what the other documents of a story are known: the telling words of the revision that holds.
create table gist (
  document varchar(33) not null primary key references document (id),
  story varchar(33) not null,
  reported date not null,
  gist text not null
);

create index gist_of_story on gist (story);

create table gist_word (
  word varchar(64) not null,
  reported date not null,
  document varchar(33) not null references document (id),
  primary key (word, reported, document)
);

create index gist_word_of_document on gist_word (document);

-- What came before there were stories is told of by its document alone, and by the copies of it.
update document set story = 's' || substr(coalesce(
  (select max(r.copy_of) from revision r where r.document = document.id), id), 2);
update event set story = (select d.story from document d where d.id = event.document);
insert into story (id, latest)
  select d.story, max(r.reported) from document d join revision r on r.document = d.id where r.reported is not null group by d.story;

create index document_by_story on document (story);
create index event_by_story on event (story, happened desc, id desc);

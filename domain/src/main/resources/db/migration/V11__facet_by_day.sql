-- What an event is found by lies beside that of the events of the same day. By their ids, which are drawn from hashes, each event's
-- lay somewhere else in a table of gigabytes: whoever counted a month went through all of it, and each new document was put down
-- everywhere. Who knows a row's event knows its day.
create table facet_of_day (
  item varchar(33) not null,
  of_version integer not null,
  kind varchar(20) not null,
  facet varchar(200) not null,
  happened date not null,
  constraint facet_once primary key (happened, item, of_version, kind, facet)
);

insert into facet_of_day (item, of_version, kind, facet, happened)
  select item, of_version, kind, facet, happened from facet order by happened, item, of_version, kind, facet;

drop table facet;
alter table facet_of_day rename to facet;

create index facet_by_value on facet (kind, facet, happened desc, item desc, of_version);

-- What events are found by lies in the order of their days, kind by kind. By their ids, which are hashes, each event's lay somewhere
-- else in a table of gigabytes: whoever counted a month went through all of it, and each new document was put down everywhere. Who
-- knows a row's event knows its day. It is not called as the event's is: see the migration of version 9.
create table facet_of_day (
  kind varchar(20) not null,
  of_day date not null,
  item varchar(33) not null,
  of_version integer not null,
  facet varchar(200) not null,
  constraint facet_once primary key (kind, of_day, item, of_version, facet)
);

insert into facet_of_day (kind, of_day, item, of_version, facet)
  select kind, happened, item, of_version, facet from facet order by kind, happened, item, of_version, facet;

drop table facet;
alter table facet_of_day rename to facet;

create index facet_by_value on facet (kind, facet, of_day desc, item desc, of_version);

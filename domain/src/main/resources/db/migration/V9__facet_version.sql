-- A query of one table writes its columns without the table's name. Within it "version" of a facet was then compared with itself, and
-- an event was found by what any of its versions had. No column of another table has this name.
alter table facet rename column version to of_version;

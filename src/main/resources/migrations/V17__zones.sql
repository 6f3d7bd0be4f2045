-- What Slack last said of a zone's clocks when it described somebody, to be held against our own rules.
create table zone_report (
  workspace bigint not null references workspace (id) on delete cascade,
  zone text not null,
  offset_seconds integer not null,
  at bigint not null,
  primary key (workspace, zone)
);

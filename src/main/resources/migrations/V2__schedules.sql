create table schedule (
  workspace bigint not null,
  channel bigint not null,
  days text not null,
  weeks integer not null,
  time text not null,
  zone text not null,
  anchor text not null,
  paused boolean not null default false,
  set_by text not null,
  starts_after bigint not null,
  primary key (workspace, channel),
  foreign key (workspace, channel) references channel (workspace, id)
);

create table keeper (
  workspace bigint not null,
  channel bigint not null,
  person text not null,
  position integer not null,
  primary key (workspace, channel, person),
  foreign key (workspace, channel) references channel (workspace, id)
);

create table day_off (
  workspace bigint not null,
  channel bigint not null,
  id text not null,
  first_day text not null,
  last_day text not null,
  why text not null default '',
  primary key (workspace, channel, id),
  foreign key (workspace, channel) references channel (workspace, id)
);

create table slot (
  workspace bigint not null,
  channel bigint not null,
  date text not null,
  due bigint not null,
  state text not null,
  reason text not null,
  changed_at bigint not null,
  primary key (workspace, channel, date),
  foreign key (workspace, channel) references channel (workspace, id)
);

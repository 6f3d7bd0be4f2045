-- The versions of a workspace's emoji; a round keeps the version it opened with.
create table rubric (
  workspace bigint not null references workspace (id),
  version integer not null,
  growth_in_public boolean not null,
  primary key (workspace, version)
);

create table rubric_emoji (
  workspace bigint not null,
  version integer not null,
  mark text not null,
  strength boolean not null,
  emoji text not null,
  primary key (workspace, version, mark),
  unique (workspace, version, emoji),
  foreign key (workspace, version) references rubric (workspace, version)
);

-- What Starling posts once. The key travels in the message's metadata.
create table post (
  workspace bigint not null,
  key text not null,
  channel bigint not null,
  state text not null,
  ts text,
  planned_at bigint not null,
  tried_first bigint,
  tried_last bigint,
  attempts integer not null default 0,
  why text,
  primary key (workspace, key),
  foreign key (workspace, channel) references channel (workspace, id)
);

create table round (
  workspace bigint not null,
  id text not null,
  channel bigint not null,
  date text,
  asked_by text,
  question_id text not null,
  question text not null,
  theme text not null,
  themes text not null,
  dimensions text not null,
  level text not null,
  look_for text not null,
  follow_ups text not null,
  principles text not null,
  why text not null,
  rubric integer not null,
  state text not null,
  opened_at bigint not null,
  closes_at bigint not null,
  closed_at bigint,
  late boolean not null default false,
  ts text,
  primary key (workspace, id),
  unique (workspace, channel, date),
  foreign key (workspace, channel) references channel (workspace, id)
);
create unique index round_thread on round (workspace, channel, ts);
create index round_without_place on round (workspace, channel) where ts is null;
create index round_deadline on round (closes_at);
create index round_of_channel on round (workspace, channel, opened_at);

-- What stands in the threads, without the text of what is no answer once a week has passed.
create table message (
  workspace bigint not null,
  channel bigint not null,
  ts text not null,
  thread text not null,
  person text not null,
  text text,
  words integer not null,
  characters integer not null,
  opens_with_mention boolean not null,
  clips integer not null default 0,
  -- Null where a clip's length is not known.
  seconds integer,
  form text,
  sent_at bigint not null,
  -- Slack's moment of the newest edit seen, and whether the message is gone.
  version text not null default '',
  deleted boolean not null default false,
  answer text,
  primary key (workspace, channel, ts),
  foreign key (workspace, channel) references channel (workspace, id)
);
create index message_thread on message (workspace, channel, thread);
create index message_of_person on message (workspace, person) where answer is not null;
create index message_answer on message (workspace, answer) where answer is not null;

create table verdict (
  workspace bigint not null,
  channel bigint not null,
  ts text not null,
  counts boolean not null,
  decided_at bigint not null,
  primary key (workspace, channel, ts)
);

create table answer (
  workspace bigint not null,
  id text not null,
  round text not null,
  person text not null,
  ts text not null,
  sent_at bigint not null,
  last_at bigint not null,
  kind text not null,
  take integer not null,
  words integer not null,
  characters integer not null,
  seconds integer,
  late boolean not null,
  confirmed_at bigint,
  primary key (workspace, id),
  foreign key (workspace, round) references round (workspace, id)
);
create index answer_of_person on answer (workspace, person, sent_at);
create index answer_of_round on answer (workspace, round);

create table form (
  workspace bigint not null,
  id text not null,
  round text not null,
  person text not null,
  situation text not null,
  task text not null,
  action text not null,
  result text not null,
  learning text not null,
  tradeoffs text not null,
  submitted_at bigint not null,
  edited_at bigint,
  deleted boolean not null default false,
  ts text,
  primary key (workspace, id),
  foreign key (workspace, round) references round (workspace, id)
);
create index form_of_round on form (workspace, round);
create index form_post on form (workspace, ts);

-- The newest word on each (message, person, emoji), whatever the order of arrival.
create table reaction (
  workspace bigint not null,
  channel bigint not null,
  ts text not null,
  person text not null,
  -- The name as Slack sent it, and what it is an alias or a tone of.
  emoji text not null,
  plain text not null,
  present boolean not null,
  event_ts text not null,
  primary key (workspace, channel, ts, person, emoji),
  foreign key (workspace, channel) references channel (workspace, id)
);

create index reaction_of_channel on reaction (workspace, channel, event_ts);

-- What may be said of a team's coverage, worked out once a day.
create table team_snapshot (
  workspace bigint not null,
  channel bigint not null,
  date text not null,
  people integer not null,
  primary key (workspace, channel, date),
  foreign key (workspace, channel) references channel (workspace, id)
);

create table team_theme (
  workspace bigint not null,
  channel bigint not null,
  date text not null,
  theme text not null,
  thin integer not null,
  primary key (workspace, channel, date, theme),
  foreign key (workspace, channel, date) references team_snapshot (workspace, channel, date)
);

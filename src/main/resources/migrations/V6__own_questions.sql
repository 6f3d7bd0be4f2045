-- What teams made of their question bank: questions of their own, and what lies over shipped ones by carrying their id.
create table own_question (
  workspace bigint not null references workspace (id),
  -- The channel's number, or 0 where it is for the whole workspace.
  channel bigint not null,
  id text not null,
  state text not null,
  -- Whether the words are the team's; if not, those beneath count as long as there are any.
  reworded boolean not null,
  text text not null,
  themes text not null,
  dimensions text not null,
  level text not null,
  look_for text not null,
  follow_ups text not null,
  principles text not null,
  pack text not null,
  author text,
  created_at bigint not null,
  decided_by text,
  decided_at bigint,
  reason text not null default '',
  primary key (workspace, channel, id)
);

-- A workspace's questions as they are now go by a name, so that whoever remembers them notices a change.
create table question_edition (
  workspace bigint primary key references workspace (id),
  edition text not null
);

-- A list that somebody sent and has not confirmed yet, kept for a day.
create table question_import (
  workspace bigint not null references workspace (id),
  id text not null,
  person text not null,
  -- As in own_question.
  channel bigint not null,
  file text not null,
  content text not null,
  -- What counts for questions of which the list does not say it.
  theme text not null,
  level text not null,
  lookalikes boolean not null default false,
  state text not null,
  created_at bigint not null,
  primary key (workspace, id)
);
create index question_import_age on question_import (created_at);

-- Moments are microseconds since 1970 (bigint), as fine as Slack’s own; dates and times ISO text, so that both databases
-- compare and keep them alike. Slack's message timestamps stay text: they are names.

create table workspace (
  id ${identity},
  enterprise text not null default '-',
  team text not null default '-',
  name text not null default '',
  bot_user text not null default '',
  command text not null default '/mock',
  -- Hands out channel numbers; the row's lock decides between two replicas.
  channels bigint not null default 0,
  installed_at bigint not null,
  -- When Slack last delivered anything, kept to the minute.
  heard_at bigint,
  unique (enterprise, team)
);

create table channel (
  workspace bigint not null references workspace (id),
  id bigint not null,
  slack_id text not null,
  name text not null default '',
  private boolean not null default false,
  shared boolean not null default false,
  archived boolean not null default false,
  member boolean not null default true,
  checked_at bigint,
  greeted_at bigint,
  primary key (workspace, id),
  unique (workspace, slack_id)
);

create table person (
  workspace bigint not null references workspace (id),
  id text not null,
  name text not null default '',
  zone text not null default 'UTC',
  admin boolean not null default false,
  guest boolean not null default false,
  foreigner boolean not null default false,
  deactivated boolean not null default false,
  bot boolean not null default false,
  checked_at bigint not null,
  primary key (workspace, id)
);

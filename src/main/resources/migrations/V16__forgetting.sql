-- That somebody wanted to be forgotten, without saying who: a keyed hash, and until when nothing of theirs is kept.
create table forgotten (
  workspace bigint not null references workspace (id),
  hash text not null,
  until bigint not null,
  primary key (workspace, hash)
);

-- The key of those hashes where none is configured; one row.
create table forget_key (
  id integer primary key,
  secret text not null
);

-- What a person is still to be told was deleted; gone once they are.
create table farewell (
  workspace bigint not null references workspace (id),
  person text not null,
  stories integer not null,
  drafts integer not null,
  answers integer not null,
  form_posts integer not null,
  messages integer not null,
  marks integer not null,
  signals integer not null,
  quiz_items integer not null,
  suggestions integer not null,
  said_at bigint not null,
  primary key (workspace, person)
);

-- Since when Slack says that somebody is deactivated.
alter table person add column left_at bigint;
create index person_left on person (left_at) where left_at is not null;

-- Since when Starling is not installed there any more.
alter table workspace add column uninstalled_at bigint;

create index message_by_person on message (workspace, person);
create index reaction_by_person on reaction (workspace, person);
create index form_by_person on form (workspace, person);

-- Which stories their owners show to whom. The message itself stands in the book of posts.
create table shared_story (
  workspace bigint not null,
  id text not null,
  story text not null,
  owner text not null,
  colleague text not null,
  wish text not null,
  shared_at bigint not null,
  taken_back_at bigint,
  primary key (workspace, id),
  foreign key (workspace, story) references story (workspace, id) on delete cascade
);
create unique index shared_story_once on shared_story (workspace, story, colleague)
  where taken_back_at is null;
create index shared_story_of_owner on shared_story (workspace, owner);
create index shared_story_of_colleague on shared_story (workspace, colleague);

-- What a colleague said of a story, for its owner alone.
create table story_feedback (
  workspace bigint not null,
  id text not null,
  share text not null,
  strong text not null,
  missing text not null,
  given_at bigint not null,
  primary key (workspace, id),
  foreign key (workspace, share) references shared_story (workspace, id) on delete cascade
);
create index story_feedback_on_share on story_feedback (workspace, share);

-- A story bank that somebody sent as a file and has not confirmed yet, kept for a day.
create table story_import (
  workspace bigint not null references workspace (id),
  id text not null,
  person text not null,
  file text not null,
  content text not null,
  state text not null,
  created_at bigint not null,
  primary key (workspace, id)
);
create index story_import_age on story_import (created_at);

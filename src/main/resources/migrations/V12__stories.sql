-- People's story banks. A story's first theme is the one it serves best.
create table story (
  workspace bigint not null references workspace (id),
  id text not null,
  person text not null,
  title text not null,
  situation text not null,
  task text not null,
  action text not null,
  result text not null,
  learning text not null,
  tradeoffs text not null,
  evidence text not null,
  witness text not null,
  archived boolean not null,
  written_at bigint not null,
  changed_at bigint not null,
  primary key (workspace, id)
);
create index story_of_person on story (workspace, person, changed_at);

create table story_theme (
  workspace bigint not null,
  story text not null,
  theme text not null,
  position integer not null,
  primary key (workspace, story, theme),
  foreign key (workspace, story) references story (workspace, id) on delete cascade
);

-- Which answers tell which story.
create table story_telling (
  workspace bigint not null,
  answer text not null,
  story text not null,
  primary key (workspace, answer, story),
  foreign key (workspace, answer) references answer (workspace, id) on delete cascade,
  foreign key (workspace, story) references story (workspace, id) on delete cascade
);
create index story_telling_of_story on story_telling (workspace, story);

-- What stood in a story form when it was last seen.
create table story_draft (
  workspace bigint not null references workspace (id),
  person text not null,
  form text not null,
  title text not null,
  themes text not null,
  situation text not null,
  task text not null,
  action text not null,
  result text not null,
  learning text not null,
  tradeoffs text not null,
  evidence text not null,
  witness text not null,
  kept_at bigint not null,
  primary key (workspace, person, form)
);

-- Whether the first question of a week offers the quiz.
alter table schedule add column quiz boolean not null default false;

-- What a person made of an item of the quiz: theirs alone, and no part of what a team is told.
create table quiz_recall (
  workspace bigint not null references workspace (id),
  person text not null,
  item text not null,
  -- How often they answered it, which tells a button pressed twice from a new answer.
  answers integer not null,
  box integer not null,
  chosen text not null,
  answered_at bigint not null,
  primary key (workspace, person, item)
);

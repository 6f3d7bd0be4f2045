-- What is posted once may also be a letter to one person.
alter table post rename to earlier_post;

create table post (
  workspace bigint not null,
  key text not null,
  channel bigint,
  person text,
  state text not null,
  ts text,
  planned_at bigint not null,
  tried_first bigint,
  tried_last bigint,
  attempts integer not null default 0,
  why text,
  primary key (workspace, key),
  foreign key (workspace, channel) references channel (workspace, id),
  check ((channel is null) <> (person is null))
);

insert into post (workspace, key, channel, state, ts, planned_at, tried_first, tried_last, attempts, why)
select workspace, key, channel, state, ts, planned_at, tried_first, tried_last, attempts, why
from earlier_post;

drop table earlier_post;

-- Why Slack keeps a schedule from going on. A schedule that was resumed since has nothing to do with it any more.
create table halt (
  workspace bigint not null,
  channel bigint not null,
  why text not null,
  at bigint not null,
  primary key (workspace, channel),
  foreign key (workspace, channel) references channel (workspace, id)
);

-- Until when Slack asked us to leave a method alone, there or anywhere.
create table patience (
  workspace bigint not null,
  method text not null,
  place text not null,
  until bigint not null,
  primary key (workspace, method, place)
);

-- Whose errand it was; null where it was nobody's alone.
alter table parked_errand add column workspace bigint;

-- Written and emptied to see whether anything can be written at all.
create table pulse (
  beat text not null
);

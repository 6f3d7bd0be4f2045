-- Growth signals that a peer gave for the answer's owner alone.
create table quiet_signal (
  workspace bigint not null,
  answer text not null,
  person text not null,
  mark text not null,
  given_at bigint not null,
  primary key (workspace, answer, person, mark),
  foreign key (workspace, answer) references answer (workspace, id) on delete cascade
);
create index quiet_signal_by_person on quiet_signal (workspace, person);

-- Who is counted when a team is spoken of, and since when. Its size stays when a member is forgotten.
create table team_cohort (
  workspace bigint not null,
  channel bigint not null,
  formed text not null,
  size integer not null,
  primary key (workspace, channel, formed),
  foreign key (workspace, channel) references channel (workspace, id)
);

create table team_member (
  workspace bigint not null,
  channel bigint not null,
  formed text not null,
  person text not null,
  primary key (workspace, channel, formed, person),
  foreign key (workspace, channel, formed) references team_cohort (workspace, channel, formed)
);
create index team_member_by_person on team_member (workspace, person);

create table team_level (
  workspace bigint not null,
  channel bigint not null,
  date text not null,
  theme text not null,
  level text not null,
  told integer not null,
  primary key (workspace, channel, date, theme, level),
  foreign key (workspace, channel, date) references team_snapshot (workspace, channel, date)
);

-- What stands on people's Home tabs: Slack's hash of it, and a digest of what was drawn.
create table home_tab (
  workspace bigint not null references workspace (id),
  person text not null,
  hash text not null,
  drawn text not null,
  primary key (workspace, person)
);

create index answer_in_round_by_person on answer (workspace, round, person);
create index round_open on round (workspace, channel, opened_at) where state = 'OPEN';
create index rubric_emoji_by_emoji on rubric_emoji (workspace, emoji);

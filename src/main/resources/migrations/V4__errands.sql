-- db-scheduler's table, by its documentation.
create table scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data ${bytes},
  execution_time ${moment} not null,
  picked boolean not null,
  picked_by text,
  last_success ${moment},
  last_failure ${moment},
  consecutive_failures integer,
  last_heartbeat ${moment},
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_due on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);

-- What was given up after its last attempt, with the incident under which the log has it.
create table parked_errand (
  kind text not null,
  subject text not null,
  attempts integer not null,
  incident text not null,
  parked_at bigint not null,
  primary key (kind, subject)
);

-- What is done at most once although Slack may ask twice, kept for two days.
create table claim (
  workspace bigint not null references workspace (id),
  key text not null,
  at bigint not null,
  primary key (workspace, key)
);
create index claim_age on claim (workspace, at);

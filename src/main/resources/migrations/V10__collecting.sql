-- When anybody last listened to Slack, by the real clock; one row, whichever replica it was.
create table attendance (
  id integer primary key,
  seen_at bigint not null
);

-- When Slack last gave us only a few messages at a time to read; null when it did not.
alter table workspace add column capped_at bigint;

-- When Slack last delivered something long after it had happened, kept to the minute.
alter table workspace add column late_at bigint;

package dev.starling.storage.export;

import java.io.IOException;
import java.sql.SQLException;

/** When channels get their question, and who looks after that. */
final class ScheduleRows implements Section {
  @Override
  public String name() {
    return "schedules";
  }

  @Override
  public String sql() {
    return """
    select c.slack_id as channel, s.days, s.weeks, s.time, s.zone, s.paused, s.quiz,
      s.focus_themes as themes, s.focus_levels as levels, s.focus_packs as packs,
      s.focus_lens as lens, (
      select string_agg(k.person, ',' order by k.position, k.person) from keeper k
      where k.workspace = s.workspace and k.channel = s.channel) as keepers
    from schedule s
    join channel c on c.workspace = s.workspace and c.id = s.channel
    where s.workspace = :workspace
      and (:person = '' or s.set_by = :person or exists (
        select 1 from keeper k where k.workspace = s.workspace and k.channel = s.channel
          and k.person = :person))
    order by c.id\
    """;
  }

  @Override
  public void write(Entry entry) throws SQLException, IOException {
    entry.text("channel").list("days", ",").number("weeks").text("time", "zone");
    entry.flag("paused").list("keepers", ",").flag("quiz").focus("focus");
  }
}

package dev.starling.storage.export;

import java.io.IOException;
import java.sql.SQLException;

/** Days on which channels get no question. */
final class DayOffRows implements Section {
  @Override
  public String name() {
    return "daysOff";
  }

  @Override
  public String sql() {
    return """
        select c.slack_id as channel, d.first_day as "from", d.last_day as "to", d.why
        from day_off d
        join channel c on c.workspace = d.workspace and c.id = d.channel
        where d.workspace = :workspace and :person = ''
        order by c.id, d.first_day, d.id""";
  }

  @Override
  public void write(Entry entry) throws SQLException, IOException {
    entry.text("channel", "from", "to", "why");
  }
}

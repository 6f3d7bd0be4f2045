package dev.starling.storage.export;

import java.io.IOException;
import java.sql.SQLException;

/**
 * What became of every due moment. A slot whose question is on its way has not become anything yet.
 */
final class SlotRows implements Section {
  @Override
  public String name() {
    return "slots";
  }

  @Override
  public String sql() {
    return """
        select c.slack_id as channel, s.date, s.due, s.state, s.reason
        from slot s
        join channel c on c.workspace = s.workspace and c.id = s.channel
        where s.workspace = :workspace and :person = '' and s.state <> 'OPENING'
        order by c.id, s.date""";
  }

  @Override
  public void write(Entry entry) throws SQLException, IOException {
    entry.text("channel", "date").moment("due").word("state").text("reason");
  }
}

package dev.starling.storage.export;

import java.io.IOException;
import java.sql.SQLException;

/** What was said in threads and is no answer, while its text is still kept. */
final class MessageRows implements Section {
  @Override
  public String name() {
    return "messages";
  }

  @Override
  public String sql() {
    return """
        select c.slack_id as channel, m.thread, m.ts, m.person, m.text
        from message m
        join channel c on c.workspace = m.workspace and c.id = m.channel
        where m.workspace = :workspace and (:person = '' or m.person = :person)
          and m.answer is null and m.text is not null and not m.deleted
        order by c.id, m.ts""";
  }

  @Override
  public void write(Entry entry) throws SQLException, IOException {
    entry.text("channel", "thread", "ts", "person", "text");
  }
}

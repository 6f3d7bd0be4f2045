package dev.starling.storage.export;

import java.io.IOException;
import java.sql.SQLException;

/** The channels in which Starling was used, as Slack last described them. */
final class ChannelRows implements Section {
  @Override
  public String name() {
    return "channels";
  }

  @Override
  public String sql() {
    return """
        select slack_id as channel, name, private, archived, shared, member from channel
        where workspace = :workspace and :person = ''
        order by id""";
  }

  @Override
  public void write(Entry entry) throws SQLException, IOException {
    entry.text("channel", "name").flag("private", "archived", "shared", "member");
  }
}

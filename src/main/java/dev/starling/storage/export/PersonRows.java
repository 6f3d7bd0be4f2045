package dev.starling.storage.export;

import java.io.IOException;
import java.sql.SQLException;

/** The people Starling has met, as Slack last described them. */
final class PersonRows implements Section {
  @Override
  public String name() {
    return "people";
  }

  @Override
  public String sql() {
    return """
        select id as person, name, zone, admin, guest, deactivated, bot from person
        where workspace = :workspace and (:person = '' or id = :person)
        order by id""";
  }

  @Override
  public void write(Entry entry) throws SQLException, IOException {
    entry.text("person", "name", "zone").flag("admin", "guest", "deactivated", "bot");
  }
}

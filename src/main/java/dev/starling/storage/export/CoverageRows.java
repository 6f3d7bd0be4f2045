package dev.starling.storage.export;

import dev.starling.base.PersonId;
import dev.starling.story.Coverage;
import dev.starling.story.Tellings;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** How well everybody who told something covers each theme now. */
final class CoverageRows implements Section {
  private final Tellings tellings;
  private final Instant now;

  CoverageRows(Tellings tellings, Instant now) {
    this.tellings = tellings;
    this.now = now;
  }

  @Override
  public String name() {
    return "coverage";
  }

  @Override
  public String sql() {
    return """
        select distinct person from answer
        where workspace = :workspace and (:person = '' or person = :person)
        order by person""";
  }

  @Override
  public void write(Entry entry) throws SQLException, IOException {
    PersonId person = new PersonId(entry.workspace(), entry.get("person"));
    Map<String, String> states = new HashMap<>();
    Coverage.of(tellings.findOf(person), now)
        .themes()
        .forEach((theme, state) -> states.put(theme.slug(), state.slug()));
    entry.text("person").map("themes", states);
  }
}

package dev.starling.storage.export;

import dev.starling.base.PersonId;
import dev.starling.story.Coverages;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** How well everybody who told or wrote something covers each theme now. */
final class CoverageRows implements Section {
  private final Coverages coverages;

  CoverageRows(Coverages coverages) {
    this.coverages = coverages;
  }

  @Override
  public String name() {
    return "coverage";
  }

  @Override
  public String sql() {
    return """
        select person from answer
        where workspace = :workspace and (:person = '' or person = :person)
        union
        select person from story
        where workspace = :workspace and (:person = '' or person = :person)
        order by person""";
  }

  @Override
  public void write(Entry entry) throws SQLException, IOException {
    PersonId person = new PersonId(entry.workspace(), entry.get("person"));
    Map<String, String> states = new HashMap<>();
    coverages.of(person).themes().forEach((theme, state) -> states.put(theme.slug(), state.slug()));
    entry.text("person").map("themes", states);
  }
}

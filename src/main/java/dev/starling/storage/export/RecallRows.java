package dev.starling.storage.export;

import java.io.IOException;
import java.sql.SQLException;

/** What people made of the quiz. */
final class RecallRows implements Section {
  @Override
  public String name() {
    return "quiz";
  }

  @Override
  public String sql() {
    return """
    select person, item, answers, box, chosen, answered_at as answered from quiz_recall
    where workspace = :workspace and (:person = '' or person = :person)
    order by person, item\
    """;
  }

  @Override
  public void write(Entry entry) throws SQLException, IOException {
    entry.text("person", "item").number("answers", "box").text("chosen").moment("answered");
  }
}

package dev.starling.storage;

import dev.starling.question.Dimension;
import dev.starling.question.Level;
import dev.starling.question.Question;
import dev.starling.question.QuestionId;
import dev.starling.question.Theme;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How a question is spread over columns, wherever one is kept. */
final class QuestionColumns {
  private QuestionColumns() {}

  /** What is not known any more is left out. */
  static Question question(ResultSet row, String id, String text) throws SQLException {
    return new Question(
        new QuestionId(row.getString(id)),
        row.getString(text),
        known(row.getString("themes"), Theme::find),
        known(row.getString("dimensions"), Dimension::find),
        Level.find(row.getString("level")).orElseThrow(),
        Rows.lines(row.getString("look_for")),
        Rows.lines(row.getString("follow_ups")),
        Rows.lines(row.getString("principles")));
  }

  static <V> String slugs(List<V> values, Function<V, String> slug) {
    return values.stream().map(slug).collect(Collectors.joining("\n"));
  }

  private static <V> List<V> known(String slugs, Function<String, Optional<V>> find) {
    return Rows.lines(slugs).stream().map(find).flatMap(Optional::stream).toList();
  }
}

package dev.starling.storage;

import dev.starling.base.ChannelId;
import dev.starling.base.PersonId;
import dev.starling.base.WorkspaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The parts that many rows have in common. */
final class Rows {
  private Rows() {}

  static WorkspaceId workspace(ResultSet row) throws SQLException {
    return new WorkspaceId(row.getLong("workspace"));
  }

  static ChannelId channel(ResultSet row) throws SQLException {
    return new ChannelId(workspace(row), row.getLong("channel"));
  }

  static PersonId person(ResultSet row) throws SQLException {
    return new PersonId(workspace(row), row.getString("person"));
  }

  /** Lines of text, as {@link #lines(List)} joined them. */
  static List<String> lines(String text) {
    return text.isEmpty() ? List.of() : Arrays.asList(text.split("\n"));
  }

  static String lines(List<String> lines) {
    return lines.stream().map(line -> line.replace('\n', ' ')).collect(Collectors.joining("\n"));
  }
}

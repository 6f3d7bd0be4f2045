package dev.starling.storage;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A database in which every table has a row of somebody's. Which tables and columns there are it
 * asks the database; in every column of text that is not known to be harmless stands the person.
 */
record FullCellar(String url) {
  /** The texts in which nobody is named; whoever adds a column says here that it is one of them. */
  private static final Set<String> HARMLESS =
      new TreeSet<>(
          Set.of(
              "action",
              "anchor",
              "beat",
              "command",
              "content",
              "date",
              "days",
              "dimensions",
              "drawn",
              "due",
              "edition",
              "emoji",
              "enterprise",
              "evidence",
              "file",
              "first_day",
              "focus_levels",
              "focus_lens",
              "focus_packs",
              "focus_themes",
              "follow_ups",
              "form",
              "formed",
              "hash",
              "id",
              "incident",
              "item",
              "key",
              "kind",
              "last_day",
              "learning"));

  static {
    HARMLESS.addAll(
        Set.of(
            "level",
            "levels",
            "look_for",
            "mark",
            "method",
            "name",
            "pack",
            "place",
            "plain",
            "principles",
            "question",
            "question_id",
            "reason",
            "result",
            "round",
            "secret",
            "situation",
            "slack_id",
            "state",
            "story",
            "subject",
            "task",
            "team",
            "text",
            "theme",
            "themes",
            "thread",
            "time",
            "title",
            "tradeoffs",
            "ts",
            "event_ts",
            "version",
            "why",
            "witness",
            "zone",
            "answer",
            "chosen",
            "bot_user"));
  }

  /** What stands where others point at, and what a rule of the table demands. */
  private static Object known(String table, String column, String person, long channel) {
    return switch (table + "." + column) {
      case "channel.id" -> channel;
      case "person.id" -> person;
      case "message.answer", "answer.id" -> "a" + channel;
      case "story.id" -> "s" + channel;
      case "shared_story.id" -> "sh" + channel;
      case "shared_story.colleague" -> person + "-friend";
      case "round.id" -> "r" + channel;
      case "own_question.state" -> "IN_USE";
      case "round.state" -> "CLOSED";
      default ->
          switch (column) {
            case "channel" -> channel;
            case "round" -> "r" + channel;
            case "answer" -> "a" + channel;
            case "story" -> "s" + channel;
            case "share" -> "sh" + channel;
            case "date", "formed" -> "2026-11-23";
            case "ts", "event_ts", "thread" -> "176388480" + channel + ".000000";
            default -> null;
          };
    };
  }

  /** Every table but those of other people's programs, with its columns and their types. */
  Map<String, Map<String, Integer>> tables() {
    try (Connection connection = DriverManager.getConnection(url)) {
      Map<String, Map<String, Integer>> tables = new TreeMap<>();
      DatabaseMetaData data = connection.getMetaData();
      try (ResultSet columns = data.getColumns(null, schema(), "%", "%")) {
        while (columns.next()) {
          String table = columns.getString("TABLE_NAME");
          if (!table.startsWith("flyway") && !table.startsWith("sqlite")) {
            tables
                .computeIfAbsent(table, any -> new TreeMap<>())
                .put(columns.getString("COLUMN_NAME"), columns.getInt("DATA_TYPE"));
          }
        }
      }
      tables.keySet().removeIf(name -> !isTable(data, name));
      return tables;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private String schema() {
    return url.startsWith("jdbc:sqlite:") ? null : "public";
  }

  private boolean isTable(DatabaseMetaData data, String name) {
    try (ResultSet found = data.getTables(null, schema(), name, new String[] {"TABLE"})) {
      return found.next();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Those that belong to a workspace, each after those that it speaks of. */
  List<String> ofWorkspaces() {
    List<String> order = new ArrayList<>(WholeWorkspaceSql.TABLES);
    Collections.reverse(order);
    tables().entrySet().stream()
        .filter(table -> table.getValue().containsKey("workspace"))
        .map(Map.Entry::getKey)
        .filter(name -> !order.contains(name))
        .forEach(order::add);
    return order;
  }

  /** A row in each of those. */
  void fill(long workspace, String person, long channel) {
    ofWorkspaces().forEach(table -> fill(table, workspace, person, channel));
  }

  private void fill(String table, long workspace, String person, long channel) {
    Map<String, Integer> columns = new TreeMap<>(tables().get(table));
    if (table.equals("post")) {
      columns.remove("channel");
    }
    String names =
        String.join(", ", columns.keySet().stream().map(name -> '"' + name + '"').toList());
    String marks = String.join(", ", columns.keySet().stream().map(name -> "?").toList());
    try (Connection connection = DriverManager.getConnection(url);
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into %s (%s) values (%s) on conflict do nothing"
                    .formatted(table, names, marks))) {
      int position = 1;
      for (Map.Entry<String, Integer> column : columns.entrySet()) {
        insert.setObject(
            position++,
            value(table, column.getKey(), column.getValue(), workspace, person, channel));
      }
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("a row of " + table, e);
    }
  }

  private static Object value(
      String table, String column, int type, long workspace, String person, long channel) {
    if (column.equals("workspace")) {
      return workspace;
    }
    Object known = known(table, column, person, channel);
    if (known != null) {
      return known;
    }
    return switch (type) {
      case Types.BOOLEAN, Types.BIT -> table.equals("reaction");
      case Types.BIGINT, Types.INTEGER, Types.SMALLINT -> (int) channel;
      default -> HARMLESS.contains(column) ? "x" + workspace + "-" + channel : person;
    };
  }

  /** The tables and rows in which the words stand. */
  List<String> whereIs(String words) {
    List<String> found = new ArrayList<>();
    tables()
        .keySet()
        .forEach(
            table ->
                query("select * from " + table).stream()
                    .filter(row -> row.contains(words))
                    .forEach(row -> found.add(table + " " + row)));
    return found;
  }

  int count(String table, long workspace) {
    return query("select * from " + table + " where workspace = " + workspace).size();
  }

  /** The rows, each as one text. */
  List<String> query(String sql) {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> all = new ArrayList<>();
      while (rows.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          row.add(String.valueOf(rows.getObject(i)));
        }
        all.add(String.join("|", row));
      }
      return all;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  void execute(String sql) {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }
}

package dev.starling.storage.export;

import com.google.gson.stream.JsonWriter;
import dev.starling.base.WorkspaceId;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** One entry of a list, written as it is read: each column under its own name. */
record Entry(WorkspaceId workspace, ResultSet row, JsonWriter json) {

  String get(String column) throws SQLException {
    String text = row.getString(column);
    return text == null ? "" : text;
  }

  Entry text(String... columns) throws SQLException, IOException {
    for (String column : columns) {
      json.name(column).value(row.getString(column));
    }
    return this;
  }

  /** A constant of ours, in lower case. */
  Entry word(String column) throws SQLException, IOException {
    json.name(column).value(get(column).toLowerCase(Locale.ROOT));
    return this;
  }

  Entry number(String... columns) throws SQLException, IOException {
    for (String column : columns) {
      long number = row.getLong(column);
      json.name(column).value(row.wasNull() ? null : number);
    }
    return this;
  }

  Entry flag(String... columns) throws SQLException, IOException {
    for (String column : columns) {
      boolean flag = row.getBoolean(column);
      json.name(column).value(row.wasNull() ? null : flag);
    }
    return this;
  }

  /** Microseconds, as ISO 8601 in UTC; null where there are none. */
  Entry moment(String... columns) throws SQLException, IOException {
    for (String column : columns) {
      long micros = row.getLong(column);
      Instant at = Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
      json.name(column).value(row.wasNull() ? null : at.toString());
    }
    return this;
  }

  Entry list(String column, String separator) throws SQLException, IOException {
    json.name(column).beginArray();
    for (String each : get(column).split(separator)) {
      if (!each.isEmpty()) {
        json.value(each);
      }
    }
    json.endArray();
    return this;
  }

  /** The columns themes, levels, packs and lens, as one object. */
  Entry focus(String name) throws SQLException, IOException {
    json.name(name).beginObject();
    list("themes", ",").list("levels", ",").list("packs", ",").text("lens");
    json.endObject();
    return this;
  }

  Entry map(String name, Map<String, String> values) throws IOException {
    json.name(name).beginObject();
    for (Map.Entry<String, String> each : new TreeMap<>(values).entrySet()) {
      json.name(each.getKey()).value(each.getValue());
    }
    json.endObject();
    return this;
  }
}

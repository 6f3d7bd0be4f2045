package dev.starling.storage.copy;

import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a column holds, whatever its database calls the type. */
enum Kind {
  WHOLE(Types.BIGINT, "bigint", "integer", "smallint", "int8", "int4", "int2", "int", "bigserial") {
    @Override
    Object read(ResultSet row, int position) throws SQLException {
      return row.getLong(position);
    }
  },
  FLAG(Types.BOOLEAN, "boolean", "bool") {
    @Override
    Object read(ResultSet row, int position) throws SQLException {
      return row.getBoolean(position);
    }
  },
  TEXT(Types.VARCHAR, "text") {
    @Override
    @Nullable Object read(ResultSet row, int position) throws SQLException {
      return row.getString(position);
    }
  },
  BYTES(Types.BINARY, "blob", "bytea") {
    @Override
    @Nullable Object read(ResultSet row, int position) throws SQLException {
      return row.getBytes(position);
    }

    @Override
    byte[] bytes(Object value) {
      return (byte[]) value;
    }
  },

  /** Of db-scheduler's; SQLite keeps milliseconds of it. */
  MOMENT(Types.TIMESTAMP, "timestamp", "timestamptz", "timestamp with time zone") {
    @Override
    @Nullable Object read(ResultSet row, int position) throws SQLException {
      Timestamp stamp = row.getTimestamp(position);
      return stamp == null ? null : stamp.toInstant().truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    Object given(Object value) {
      return Timestamp.from((Instant) value);
    }
  };

  private final int sqlType;
  private final String[] names;

  Kind(int sqlType, String... names) {
    this.sqlType = sqlType;
    this.names = names;
  }

  /**
   * @throws IllegalArgumentException for a type that no migration of ours has used so far
   */
  static Kind of(String type) {
    String name = type.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(kind -> Arrays.asList(kind.names).contains(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no rows are copied of type " + type));
  }

  /** May be anything when the column is null. */
  abstract @Nullable Object read(ResultSet row, int position) throws SQLException;

  @Nullable Object value(ResultSet row, int position) throws SQLException {
    Object value = read(row, position);
    return row.wasNull() ? null : value;
  }

  void write(PreparedStatement row, int position, @Nullable Object value) throws SQLException {
    if (value == null) {
      row.setNull(position, sqlType);
    } else {
      row.setObject(position, given(value));
    }
  }

  /** As its driver takes it. */
  Object given(Object value) {
    return value;
  }

  /** The same from either database, and no other value's. */
  byte[] bytes(Object value) {
    return value.toString().getBytes(StandardCharsets.UTF_8);
  }
}

package dev.starling.storage;

import dev.starling.base.Ts;
import java.lang.reflect.Type;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.ArgumentFactory;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jspecify.annotations.Nullable;

/**
 * How single values stand in a column, alike on both databases: moments as microseconds, the rest
 * as text.
 */
final class Columns {
  private Columns() {}

  static void register(Jdbi jdbi) {
    moments(jdbi);
    text(jdbi, Ts.class, Ts::new);
    text(jdbi, LocalDate.class, LocalDate::parse);
    text(jdbi, LocalTime.class, LocalTime::parse);
    text(jdbi, ZoneId.class, ZoneId::of);
  }

  /** The moment in a column, or null. */
  static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
    long micros = row.getLong(column);
    return row.wasNull() ? null : at(micros);
  }

  /** The moment in a column that is never null. */
  static Instant at(ResultSet row, String column) throws SQLException {
    return at(row.getLong(column));
  }

  /** The message timestamp in a column, or null. */
  static @Nullable Ts ts(ResultSet row, String column) throws SQLException {
    String value = row.getString(column);
    return value == null ? null : new Ts(value);
  }

  /** The whole number in a column, or null. */
  static @Nullable Integer number(ResultSet row, String column) throws SQLException {
    int value = row.getInt(column);
    return row.wasNull() ? null : value;
  }

  /** Whether this Java has rules for a zone. */
  static boolean isKnownZone(String zone) {
    try {
      return ZoneId.of(zone).getRules() != null;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /**
   * A person's zone; UTC where this Java has no rules for it, as after a restore on an older one.
   */
  static ZoneId zone(String zone) {
    return isKnownZone(zone) ? ZoneId.of(zone) : ZoneId.of("UTC");
  }

  private static void moments(Jdbi jdbi) {
    bind(
        jdbi,
        Instant.class,
        Types.BIGINT,
        (statement, position, value) ->
            statement.setLong(position, ChronoUnit.MICROS.between(Instant.EPOCH, (Instant) value)));
    jdbi.registerColumnMapper(
        Instant.class,
        (row, column, context) -> {
          long micros = row.getLong(column);
          return row.wasNull() ? null : at(micros);
        });
  }

  private static Instant at(long micros) {
    return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
  }

  private static <V> void text(Jdbi jdbi, Class<V> type, Function<String, V> read) {
    // By exact type or a subtype: a zone arrives as one of ZoneId's hidden classes.
    bind(
        jdbi,
        type,
        Types.VARCHAR,
        (statement, position, value) -> statement.setString(position, value.toString()));
    jdbi.registerColumnMapper(
        type,
        (row, column, context) -> {
          String text = row.getString(column);
          return text == null ? null : read.apply(text);
        });
  }

  private static void bind(Jdbi jdbi, Class<?> type, int sqlType, Setter setter) {
    jdbi.registerArgument(
        new ArgumentFactory.Preparable() {
          @Override
          public Optional<Function<Object, Argument>> prepare(
              Type declared, ConfigRegistry config) {
            boolean ours = declared instanceof Class<?> c && type.isAssignableFrom(c);
            return ours ? Optional.of(value -> argument(value, sqlType, setter)) : Optional.empty();
          }

          @Override
          public Optional<Argument> build(Type declared, Object value, ConfigRegistry config) {
            return prepare(declared, config).map(prepared -> prepared.apply(value));
          }
        });
  }

  private static Argument argument(@Nullable Object value, int sqlType, Setter setter) {
    return (position, statement, context) -> {
      if (value == null) {
        statement.setNull(position, sqlType);
      } else {
        setter.set(statement, position, value);
      }
    };
  }

  private interface Setter {
    void set(PreparedStatement statement, int position, Object value) throws SQLException;
  }
}

package dev.starling.storage;

import dev.starling.storage.Unreadable.Why;
import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;

/** How far a database's schema is, seen from the migrations that this Starling has. */
enum SchemaState {
  NONE,
  OLDER,
  CURRENT,
  NEWER;

  static Flyway flyway(DataSource source, Engine engine) {
    return Flyway.configure()
        .dataSource(source)
        .locations("classpath:migrations")
        .placeholders(engine.placeholders())
        .load();
  }

  /** Finds out by reading alone. */
  static SchemaState of(DataSource source, Engine engine) {
    MigrationInfoService migrations;
    try {
      migrations = flyway(source, engine).info();
    } catch (RuntimeException e) {
      throw Unreadable.because(e);
    }
    MigrationInfo[] all = migrations.all();
    if (Arrays.stream(all).noneMatch(each -> each.getState().isApplied())) {
      return NONE;
    }
    if (Arrays.stream(all).anyMatch(each -> !each.getState().isResolved())) {
      return NEWER;
    }
    boolean done =
        Arrays.stream(all)
            .allMatch(each -> each.getState().isApplied() && !each.getState().isFailed());
    return done ? CURRENT : OLDER;
  }

  void refuseUnlessCurrent() {
    switch (this) {
      case NONE ->
          throw new Unreadable(
              Why.NOT_THERE_YET,
              "The database holds nothing of Starling's yet. Start the bot once, or check"
                  + " DATABASE_URL.");
      case OLDER ->
          throw new Unreadable(
              Why.OTHER_SCHEMA,
              "The database was left by an older Starling. Start the bot of this version once; it"
                  + " brings the database up to date.");
      case NEWER ->
          throw new Unreadable(
              Why.OTHER_SCHEMA,
              "The database belongs to a newer Starling than this one. Use the version that the bot"
                  + " runs.");
      case CURRENT -> {}
    }
  }
}

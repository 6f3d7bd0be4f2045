package dev.starling;

import dev.starling.base.Counted;
import dev.starling.base.Refusal;
import dev.starling.storage.AttendanceSql;
import dev.starling.storage.Database;
import dev.starling.storage.Unreadable;
import dev.starling.storage.copy.CopyDatabase;
import dev.starling.storage.copy.Emptiness;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Takes everything over from one database into another, and looks whether all has arrived. */
final class Copy {
  private static final String USAGE =
      "Write: copy --from jdbc:sqlite:starling.db --to jdbc:postgresql://HOST/DATABASE?user=…"
          + " (what you leave out is DATABASE_URL)";

  /** A bot notes every half minute that it listens. */
  private static final Duration MAY_BE_RUNNING = Duration.ofMinutes(1);

  private final Map<String, String> environment;
  private final Clock clock;
  private final PrintStream out;

  Copy(Map<String, String> environment, Clock clock, PrintStream out) {
    this.environment = environment;
    this.clock = clock;
    this.out = out;
  }

  /** Returns the exit code. */
  int run(List<String> words) {
    CopyOptions options;
    try {
      options = CopyOptions.read(words, environment);
    } catch (Refusal e) {
      out.println(e.sentence() + " " + USAGE);
      return 2;
    }
    try {
      copy(options.from().value(), options.to().value());
      return 0;
    } catch (Refusal | Unreadable e) {
      out.println(e.getMessage());
      return 1;
    }
  }

  private void copy(String from, String to) {
    try (Database source = opened(CopyOptions.FROM, from, Database::openForReading)) {
      refuseWhileRunning(source);
      refuseUnlessEmpty(to);
      try (Database target = opened(CopyOptions.TO, to, Copy::withTables)) {
        long rows = new CopyDatabase(source, out::println).into(target);
        out.println(
            "Copied and compared: "
                + Counted.of(rows, "row")
                + ", the same on both sides. The source is as it was. Set DATABASE_URL to the copy"
                + " and start the bot there, and not on the source any more.");
      }
    }
  }

  private void refuseWhileRunning(Database source) {
    Instant since = clock.instant().minus(MAY_BE_RUNNING);
    if (source.store(AttendanceSql.class).seenAt().filter(since::isBefore).isPresent()) {
      throw new Refusal(
          "A bot was at work on the source less than a minute ago. Stop it, wait a minute, and run"
              + " this again: what it writes meanwhile would be lost.");
    }
  }

  /** Before anything is changed there. */
  private static void refuseUnlessEmpty(String to) {
    try (Database target = Database.openAsItIs(to)) {
      Emptiness.require(target);
    } catch (Unreadable e) {
      if (e.why() != Unreadable.Why.NOT_THERE_YET) {
        throw about(CopyOptions.TO, e);
      }
    }
  }

  private static Database withTables(String url) {
    try {
      return Database.open(url);
    } catch (RuntimeException e) {
      throw new Refusal(
          "--to: Starling's tables can't be made there. Check that the database is up and of its"
              + " own, and that its user may make tables.");
    }
  }

  private static Database opened(String option, String url, Function<String, Database> open) {
    try {
      return open.apply(url);
    } catch (Unreadable e) {
      throw about(option, e);
    }
  }

  /** Says which of the two it is. */
  private static Refusal about(String option, Unreadable e) {
    return new Refusal(option + ": " + CopyOptions.inTermsOf(option, e.sentence()));
  }
}

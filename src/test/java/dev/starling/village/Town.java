package dev.starling.village;

import com.google.gson.JsonObject;
import dev.starling.localslack.LocalSlack;
import dev.starling.localslack.Options;
import dev.starling.play.Play;
import dev.starling.storage.Database;
import dev.starling.storage.copy.CopyDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.locks.LockSupport;

/**
 * A workspace with one or several Starlings on one database, any of which may die at any moment and
 * is replaced. It begins on Monday, 23 November 2026, at eight in Berlin.
 */
final class Town implements Desk, AutoCloseable {
  private static final Instant FIRST_DAY = Instant.parse("2026-11-23T07:00:00Z");
  private static final long A_MOMENT = Duration.ofMillis(3).toNanos();

  /** What a dead process had in hand is taken up by another after twenty seconds without a sign. */
  private static final Duration BURIAL = Duration.ofSeconds(25);

  private static final Duration LONGEST_WORK = Duration.ofSeconds(2);

  private final VillageClock clock = new VillageClock(FIRST_DAY);
  private final Map<String, String> more;
  private String database;
  private final LocalSlack slack;
  private final List<Replica> replicas = new ArrayList<>();
  private boolean replacing = true;
  private int deaths;

  Town(Path folder, String database, int size) {
    this(folder, database, size, Map.of());
  }

  /**
   * @param more variables that each Starling is given
   */
  Town(Path folder, String database, int size, Map<String, String> more) {
    this.database = database;
    this.more = more;
    this.slack =
        LocalSlack.start(
            Options.of(
                    folder.resolve("slack"),
                    resource("/manifest.yml"),
                    new StandingStill(clock),
                    clock)
                .retryingAfter(Collections.nCopies(300, Duration.ofMillis(100))));
    for (int i = 0; i < size; i++) {
      replicas.add(new Replica(slack, database, clock, more));
    }
    slack.deliverTo(replicas.get(0).house().eventsAddress());
  }

  private static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(Play.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  LocalSlack slack() {
    return slack;
  }

  String database() {
    return database;
  }

  Instant now() {
    return clock.instant();
  }

  /** From now on the others have to do without whoever dies. */
  void replacesNobody() {
    replacing = false;
  }

  /** All end in good order, and begin again on a copy of what they had. */
  void movesTo(String copy) {
    replicas.forEach(Replica::close);
    try (Database from = Database.openForReading(database);
        Database to = Database.open(copy)) {
      new CopyDatabase(from, line -> {}).into(to);
    }
    database = copy;
    replicas.replaceAll(gone -> new Replica(slack, database, clock, more));
    slack.deliverTo(replicas.get(0).house().eventsAddress());
  }

  int deaths() {
    return deaths;
  }

  List<Replica> replicas() {
    return List.copyOf(replicas);
  }

  Villager person(String id, String channel) {
    return new Villager(this, id, channel);
  }

  @Override
  public JsonObject act(JsonObject asked) {
    clock.tick();
    return new DeskBeside(slack).act(asked);
  }

  @Override
  public JsonObject state(String user) {
    return slack.state(user);
  }

  /** Everything that is due until then happens at its time. */
  void passTo(Instant moment) {
    settle();
    Optional<Instant> next = earliest().filter(due -> !due.isAfter(moment));
    while (next.isPresent()) {
      moveTo(next.get());
      settle();
      next = earliest().filter(due -> !due.isAfter(moment));
    }
    moveTo(moment);
    settle();
  }

  /** Nobody waits for what is due then. */
  void becomes(Instant moment) {
    moveTo(moment);
    replicas.forEach(each -> each.house().errands().look());
  }

  private void moveTo(Instant moment) {
    Duration ahead = Duration.between(now(), moment);
    if (!ahead.isNegative()) {
      clock.pass(ahead);
    }
  }

  /** Waits until nothing is under way. What nobody works on any more is left to the next hour. */
  void settle() {
    buryTheDead();
    long since = System.nanoTime();
    while (!isQuiet()) {
      buryTheDead();
      if (System.nanoTime() - since > LONGEST_WORK.toNanos()) {
        clock.pass(Duration.ofSeconds(10));
        since = System.nanoTime();
      }
      replicas.forEach(each -> each.house().errands().look());
      LockSupport.parkNanos(A_MOMENT);
    }
  }

  private boolean isQuiet() {
    return nothingIsDue()
        && slack.quiet()
        && replicas.stream().allMatch(each -> each.house().isIdle())
        && slack.quiet()
        && nothingIsDue();
  }

  private boolean nothingIsDue() {
    return earliest().filter(due -> !due.isAfter(now())).isEmpty();
  }

  /** Whoever died is replaced, some time later. */
  private void buryTheDead() {
    for (int i = 0; i < replicas.size(); i++) {
      if (!replicas.get(i).isAlive()) {
        replicas.remove(i).kill();
        deaths++;
        clock.pass(BURIAL);
        if (replacing) {
          replicas.add(i, new Replica(slack, database, clock, more));
        }
        Replica somebody = replicas.get(replacing ? i : 0);
        slack.deliverTo(somebody.house().eventsAddress());
      }
    }
  }

  /** The book's keys in a state, such as {@code MISSED}. */
  List<String> posts(String state) {
    return new Ledger(database).posts(state);
  }

  /** What was left undone, for whoever wants to know why. */
  List<String> undone() {
    return new Ledger(database).undone();
  }

  /** The first column of what the database answers. */
  List<String> table(String query) {
    return new Ledger(database).lines(query);
  }

  /** When the next errand is due, by the database itself: to look must be no step of anybody. */
  private Optional<Instant> earliest() {
    try (Connection connection = DriverManager.getConnection(database);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select min(execution_time) from scheduled_tasks")) {
      Calendar utc = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
      return row.next()
          ? Optional.ofNullable(row.getTimestamp(1, utc)).map(Timestamp::toInstant)
          : Optional.empty();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    replicas.forEach(Replica::close);
    slack.close();
  }
}

package dev.starling.slack.home;

import dev.starling.base.PersonId;
import dev.starling.base.WorkspaceId;
import dev.starling.feedback.Scorecards;
import dev.starling.house.Stores;
import dev.starling.question.Theme;
import dev.starling.schedule.Timetables;
import dev.starling.slack.round.Permalinks;
import dev.starling.slack.wire.Lookup;
import dev.starling.slack.wire.SlackLine;
import dev.starling.storage.Database;
import dev.starling.story.Coverages;
import dev.starling.workspace.Person;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Random;

/**
 * How long it takes to draw a Home tab in a large workspace, without Slack's own part of it.
 *
 * <p>Arguments: people, stories each, answers each; by default 5000, 15 and 200. Not part of any
 * build: {@code mvn -q test-compile exec:java -Dexec.classpathScope=test
 * -Dexec.mainClass=dev.starling.slack.home.HomeBenchmark}
 */
public final class HomeBenchmark {
  private static final Instant NOW = Instant.parse("2026-11-23T08:30:00Z");
  private static final int CHANNELS = 100;
  private static final int VISITS = 200;

  private final int people;
  private final int stories;
  private final int answers;
  private final Random random = new Random(1);

  private HomeBenchmark(int people, int stories, int answers) {
    this.people = people;
    this.stories = stories;
    this.answers = answers;
  }

  public static void main(String[] arguments) throws Exception {
    int[] sizes = Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
    int people = sizes.length > 0 ? sizes[0] : 5_000;
    int stories = sizes.length > 1 ? sizes[1] : 15;
    int answers = sizes.length > 2 ? sizes[2] : 200;
    new HomeBenchmark(people, stories, answers).run();
  }

  private void run() throws Exception {
    Path file = Files.createTempDirectory("home").resolve("bench.db");
    String url = "jdbc:sqlite:" + file;
    try (Database database = Database.open(url)) {
      Stores stores = Stores.in(database);
      WorkspaceId workspace = stores.workspaces().enter("-", "T1", NOW);
      stores.rubrics().current(workspace);
      for (int i = 0; i < CHANNELS; i++) {
        stores.channels().enter(workspace, "C" + i);
      }
      fill(url, workspace);
      System.out.printf(
          "%d people, %d stories and %d answers each: %d MB%n",
          people, stories, answers, Files.size(file) / 1_000_000);
      visit(stores, workspace);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private void visit(Stores stores, WorkspaceId workspace) throws Exception {
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    try (BusySlack slack = BusySlack.open();
        SlackLine line = new SlackLine(slack.settings())) {
      HomePages pages = pages(stores, new Lookup(line), clock);
      long[] nanos = new long[VISITS];
      long[] busy = new long[VISITS];
      ThreadMXBean threads = ManagementFactory.getThreadMXBean();
      for (int i = -20; i < VISITS; i++) {
        Person person = person(workspace, random.nextInt(people));
        long start = System.nanoTime();
        long work = threads.getCurrentThreadCpuTime();
        HomeView.of(pages.of(person));
        if (i >= 0) {
          nanos[i] = System.nanoTime() - start;
          busy[i] = threads.getCurrentThreadCpuTime() - work;
        }
      }
      Arrays.sort(nanos);
      Arrays.sort(busy);
      tell("Home", nanos);
      tell("Of that, computing", busy);
    }
  }

  private static void tell(String what, long[] sorted) {
    System.out.printf(
        "%s: median %.1f ms, 95 %% within %.1f ms, slowest %.1f ms%n",
        what, sorted[VISITS / 2] / 1e6, sorted[VISITS * 95 / 100] / 1e6, sorted[VISITS - 1] / 1e6);
  }

  private static HomePages pages(Stores stores, Lookup lookup, Clock clock) {
    Permalinks permalinks = new Permalinks(stores.channels(), lookup);
    Scorecards scorecards =
        new Scorecards(
            stores.answers(), stores.reactions(), stores.rubrics(), stores.quietSignals());
    return new HomePages(
        new OwnPractice(
            stores.channels(),
            new Timetables(stores.schedules(), stores.daysOff(), stores.slots()),
            stores.rounds(),
            stores.answers(),
            stores.waiting(),
            permalinks,
            lookup,
            clock),
        new OwnAnswers(stores.rounds(), stores.answers(), scorecards, permalinks),
        stores.tellings(),
        stores.shelves(),
        new Coverages(stores.tellings(), stores.shelves(), clock),
        stores.echoes(),
        stores.rubrics(),
        stores.workspaces(),
        clock);
  }

  private static Person person(WorkspaceId workspace, int i) {
    return new Person(
        new PersonId(workspace, "U" + i),
        "Person " + i,
        ZoneOffset.UTC,
        false,
        false,
        false,
        false,
        false,
        NOW);
  }

  /** One open round in every channel, one closed round a day before it, and everybody's answers. */
  private void fill(String url, WorkspaceId workspace) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url)) {
      connection.setAutoCommit(false);
      Filling filling = new Filling(connection, workspace.value(), random);
      for (int channel = 0; channel < CHANNELS; channel++) {
        for (int day = 0; day < answers; day++) {
          filling.round(channel + 1, day, day == 0);
        }
      }
      for (int i = 0; i < people; i++) {
        filling.person(i);
        for (int story = 0; story < stories; story++) {
          filling.story(i, story);
        }
        for (int day = 0; day < answers; day++) {
          filling.answer(i, i % CHANNELS + 1, day, day % stories, people);
        }
        if (i % 500 == 0) {
          filling.send();
        }
      }
      filling.send();
      connection.commit();
      try (var analyze = connection.createStatement()) {
        analyze.execute("analyze");
      }
      connection.commit();
    }
  }

  /** Writes rows by the thousand. */
  private static final class Filling {
    private final long workspace;
    private final Random random;
    private final PreparedStatement round;
    private final PreparedStatement person;
    private final PreparedStatement story;
    private final PreparedStatement theme;
    private final PreparedStatement answer;
    private final PreparedStatement message;
    private final PreparedStatement telling;
    private final PreparedStatement reaction;

    Filling(Connection connection, long workspace, Random random) throws SQLException {
      this.workspace = workspace;
      this.random = random;
      round =
          connection.prepareStatement(
              "insert into round (workspace, id, channel, question_id, question, theme, themes,"
                  + " dimensions, level, look_for, follow_ups, principles, why, rubric, state,"
                  + " opened_at, closes_at, ts) values (?, ?, ?, 'q', 'What broke?', ?, ?,"
                  + " 'ownership', 'mid', 'a', 'b', '', 'why', 1, ?, ?, ?, ?)");
      person =
          connection.prepareStatement(
              "insert into person (workspace, id, checked_at) values (?, ?, 0)");
      story =
          connection.prepareStatement(
              "insert into story (workspace, id, person, title, situation, task, action, result,"
                  + " learning, tradeoffs, evidence, witness, archived, written_at, changed_at)"
                  + " values (?, ?, ?, ?, ?, 't', ?, 'r', 'l', 'o', '', '', false, 0, ?)");
      theme =
          connection.prepareStatement(
              "insert into story_theme (workspace, story, theme, position) values (?, ?, ?, ?)");
      answer =
          connection.prepareStatement(
              "insert into answer (workspace, id, round, person, ts, sent_at, last_at, kind, take,"
                  + " words, characters, late) values (?, ?, ?, ?, ?, ?, ?, 'TEXT', 1, 200, 0,"
                  + " false)");
      message =
          connection.prepareStatement(
              "insert into message (workspace, channel, ts, thread, person, text, words,"
                  + " characters, opens_with_mention, sent_at, answer) values (?, ?, ?, ?, ?, ?,"
                  + " 200, 0, false, ?, ?)");
      telling =
          connection.prepareStatement(
              "insert into story_telling (workspace, answer, story) values (?, ?, ?)");
      reaction =
          connection.prepareStatement(
              "insert into reaction (workspace, channel, ts, person, emoji, plain, present,"
                  + " event_ts) values (?, ?, ?, ?, ?, ?, true, ?) on conflict do nothing");
    }

    void round(int channel, int day, boolean open) throws SQLException {
      String slug = Theme.values()[day % Theme.values().length].slug();
      add(
          round,
          workspace,
          roundOf(channel, day),
          channel,
          slug,
          slug,
          open ? "OPEN" : "CLOSED",
          micros(day),
          micros(day) + 1,
          ts(day, channel, 0));
    }

    void person(int i) throws SQLException {
      add(person, workspace, "U" + i);
    }

    void story(int i, int number) throws SQLException {
      String id = "s" + i + "-" + number;
      add(
          story,
          workspace,
          id,
          "U" + i,
          "Story " + number,
          "s".repeat(200),
          "a".repeat(600),
          number);
      add(theme, workspace, id, Theme.values()[number % 15].slug(), 0);
      add(theme, workspace, id, Theme.values()[(number + 4) % 15].slug(), 1);
    }

    void answer(int i, int channel, int day, int storyNumber, int people) throws SQLException {
      String id = "a" + i + "-" + day;
      String ts = ts(day, channel, i + 1);
      add(answer, workspace, id, roundOf(channel, day), "U" + i, ts, micros(day), micros(day));
      add(
          message,
          workspace,
          channel,
          ts,
          ts(day, channel, 0),
          "U" + i,
          "w".repeat(300),
          micros(day),
          id);
      add(telling, workspace, id, "s" + i + "-" + storyNumber);
      for (String emoji : new String[] {"key", "scales", "hourglass"}) {
        add(reaction, workspace, channel, ts, "U" + random.nextInt(people), emoji, emoji, ts);
      }
    }

    void send() throws SQLException {
      for (PreparedStatement each :
          new PreparedStatement[] {
            round, person, story, theme, answer, message, telling, reaction
          }) {
        each.executeBatch();
      }
    }

    private static void add(PreparedStatement statement, Object... values) throws SQLException {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.addBatch();
    }

    private static String roundOf(int channel, int day) {
      return "r" + channel + "-" + day;
    }

    private static long micros(int day) {
      return ChronoUnit.MICROS.between(Instant.EPOCH, NOW.minus(Duration.ofDays(day)));
    }

    private static String ts(int day, int channel, int place) {
      return "%d.%06d".formatted(NOW.minus(Duration.ofDays(day)).getEpochSecond() + channel, place);
    }
  }
}

package dev.starling.benchmark;

import dev.starling.benchmark.load.Town;
import dev.starling.question.Theme;
import dev.starling.round.RoundId;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

/**
 * Teams with a past: ten people who have answered the hundred questions of the last hundred days,
 * and heard one another. A workspace grows by teams, not by people with a longer past.
 */
final class Teams {
  static final int PEOPLE = 10;
  static final int ROUNDS = 100;

  /** What one team has given. */
  static final int ANSWERS = PEOPLE * ROUNDS;

  private static final Theme[] THEMES = Theme.values();

  private final Ground ground;
  private int there;

  Teams(Ground ground) {
    this.ground = ground;
  }

  static String person(int team, int number) {
    return "U0T" + team + "P" + number;
  }

  RoundId round(int team, int number) {
    return new RoundId(ground.workspace(), "r" + team + "-" + number);
  }

  void growTo(int many) throws SQLException {
    try (Filling filling = new Filling(ground.url())) {
      for (; there < many; there++) {
        ground.channel(filling, there + 1, Town.channel(there));
        for (int person = 0; person < PEOPLE; person++) {
          ground.person(filling, person(there, person));
        }
        for (int number = 0; number < ROUNDS; number++) {
          round(filling, number);
        }
      }
    }
  }

  private void round(Filling filling, int number) throws SQLException {
    Instant opened = ground.now().minus(Duration.ofDays(number + 2));
    String id = round(there, number).value();
    String thread = ts(opened, PEOPLE);
    String theme = THEMES[number % THEMES.length].slug();
    ground.round(filling, id, there + 1, theme, opened, thread);
    for (int person = 0; person < PEOPLE; person++) {
      answer(filling, id, thread, person, opened);
    }
  }

  private void answer(Filling filling, String round, String thread, int person, Instant at)
      throws SQLException {
    String ts = ts(at, person);
    String id = round + "-" + person;
    filling.row(
        "answer",
        "workspace",
        ground.workspace().value(),
        "id",
        id,
        "round",
        round,
        "person",
        person(there, person),
        "ts",
        ts,
        "sent_at",
        Filling.micros(at),
        "last_at",
        Filling.micros(at),
        "kind",
        "TEXT",
        "take",
        1,
        "words",
        200,
        "characters",
        0,
        "late",
        false);
    filling.row(
        "message",
        "workspace",
        ground.workspace().value(),
        "channel",
        there + 1,
        "ts",
        ts,
        "thread",
        thread,
        "person",
        person(there, person),
        "text",
        "It broke, and I mended it. ".repeat(40),
        "words",
        200,
        "characters",
        0,
        "opens_with_mention",
        false,
        "sent_at",
        Filling.micros(at),
        "answer",
        id);
    mark(filling, ts, (person + 1) % PEOPLE, "key");
    mark(filling, ts, (person + 2) % PEOPLE, "scales");
  }

  private void mark(Filling filling, String ts, int person, String emoji) throws SQLException {
    filling.row(
        "reaction",
        "workspace",
        ground.workspace().value(),
        "channel",
        there + 1,
        "ts",
        ts,
        "person",
        person(there, person),
        "emoji",
        emoji,
        "plain",
        emoji,
        "present",
        true,
        "event_ts",
        ts);
  }

  private static String ts(Instant at, int place) {
    return "%d.%06d".formatted(at.getEpochSecond(), place);
  }
}

package dev.starling.benchmark;

import dev.starling.base.WorkspaceId;
import dev.starling.benchmark.load.Signing;
import dev.starling.benchmark.load.Town;
import dev.starling.config.Settings;
import dev.starling.house.Stores;
import dev.starling.storage.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** A database with a workspace in it, to be filled with channels, people and rounds. */
record Ground(String url, WorkspaceId workspace, Instant now) {
  static Ground fresh(Path folder, Instant now) throws IOException {
    String url = "jdbc:sqlite:" + Files.createDirectories(folder).resolve("starling.db");
    try (Database database = Database.open(url)) {
      Stores stores = Stores.in(database);
      WorkspaceId workspace = stores.workspaces().enter("-", Town.TEAM, now);
      stores.rubrics().current(workspace);
      return new Ground(url, workspace, now);
    }
  }

  /** As {@link Town} has it: everybody may answer now. */
  void settle(Town town) throws SQLException {
    try (Filling filling = new Filling(url)) {
      for (int person = 0; person < 2 * Town.PEOPLE; person++) {
        person(filling, Town.person(person));
      }
      for (int i = 0; i < Town.CHANNELS; i++) {
        channel(filling, i + 1, Town.channel(i));
        round(filling, "r" + i, i + 1, "incident", town.asked(), town.question(i));
      }
      channel(filling, Town.CHANNELS + 1, Town.ELSEWHERE);
    }
  }

  /** For a Starling in this process. */
  Settings settings(String slack) {
    return Settings.read(environment(url, slack));
  }

  /** What Starling and the others are told. */
  static Map<String, String> environment(String url, String slack) {
    return Map.of(
        "SLACK_BOT_TOKEN",
        "xoxb-none",
        "SLACK_SIGNING_SECRET",
        Signing.SECRET,
        "SLACK_API_URL",
        slack,
        "DATABASE_URL",
        url);
  }

  void channel(Filling filling, int number, String slackId) throws SQLException {
    filling.row(
        "channel",
        "workspace",
        workspace.value(),
        "id",
        number,
        "slack_id",
        slackId,
        "name",
        "practice-" + number,
        "checked_at",
        Filling.micros(now));
  }

  void person(Filling filling, String id) throws SQLException {
    filling.row(
        "person",
        "workspace",
        workspace.value(),
        "id",
        id,
        "name",
        id,
        "checked_at",
        Filling.micros(now));
  }

  /** A question that was posted, and closes a day later. */
  void round(Filling filling, String id, int channel, String theme, Instant opened, String ts)
      throws SQLException {
    Instant closes = opened.plus(Duration.ofDays(1));
    boolean open = closes.isAfter(now);
    filling.row(
        "round",
        "workspace",
        workspace.value(),
        "id",
        id,
        "channel",
        channel,
        "date",
        opened.toString().substring(0, 10),
        "question_id",
        "incident-one",
        "question",
        "Tell us of something that broke, and of how you mended it.",
        "theme",
        theme,
        "themes",
        theme,
        "dimensions",
        "resilience",
        "level",
        "senior",
        "look_for",
        "triage",
        "follow_ups",
        "What would you do first today?",
        "principles",
        "",
        "why",
        "Nobody has told of it lately.",
        "rubric",
        1,
        "state",
        open ? "OPEN" : "CLOSED",
        "opened_at",
        Filling.micros(opened),
        "closes_at",
        Filling.micros(closes),
        "closed_at",
        open ? null : Filling.micros(closes),
        "ts",
        ts);
  }
}

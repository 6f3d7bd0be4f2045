package dev.starling.house;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.starling.base.ChannelId;
import dev.starling.base.Errand;
import dev.starling.base.Ids;
import dev.starling.base.PersonId;
import dev.starling.base.Ts;
import dev.starling.base.WorkspaceId;
import dev.starling.config.Keeping;
import dev.starling.config.Settings;
import dev.starling.feedback.Scorecard;
import dev.starling.question.WhatBroke;
import dev.starling.round.Answer;
import dev.starling.round.CollectThread;
import dev.starling.round.Round;
import dev.starling.round.RoundId;
import dev.starling.round.RoundState;
import dev.starling.slack.event.Collector;
import dev.starling.slack.wire.EventSink;
import dev.starling.slack.wire.Incidents;
import dev.starling.slack.wire.SlackLine;
import dev.starling.storage.Database;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** Everything in Starling that hears of a thread, on one database, with nobody to talk to. */
final class Hearing implements AutoCloseable {
  private static final Instant NOW = Instant.ofEpochSecond(RandomThread.START);
  private static final String TEAM = "T1";

  private final String url;
  private final Database database;
  private final List<Errand> planned = new CopyOnWriteArrayList<>();
  private final Stores stores;
  private final Practice practice;
  private final SlackLine line;
  private final Front front;
  private final EventSink events;
  private final Collector collector;
  private final WorkspaceId workspace;

  Hearing(String url) {
    this(url, URI.create("http://127.0.0.1:9/api/"), Duration.ZERO);
  }

  /**
   * @param slack whom it may ask
   * @param later how long after the question
   */
  Hearing(String url, URI slack, Duration later) {
    this.url = url;
    database = Database.open(url);
    stores = Stores.in(database);
    Clock clock = Clock.fixed(NOW.plus(later), ZoneOffset.UTC);
    Ids ids = new Ids(new Random(1));
    Tools tools =
        new Tools(
            database.transaction(),
            (errand, due) -> planned.add(errand),
            nobody -> 0,
            Incidents.named(ids),
            ids,
            clock,
            clock);
    practice = new Practice(stores, tools, Keeping.DEFAULT, List.of());
    line = new SlackLine(settings(url, slack));
    Desk desk = Desk.at(line, stores, practice.scheduling, tools);
    front = new Front(line, desk, stores, practice, tools);
    collector = front.collector();
    events = front.events();
    workspace = stores.workspaces().enter("-", TEAM, NOW);
  }

  private static Settings settings(String url, URI slack) {
    return Settings.read(
        Map.of(
            "SLACK_BOT_TOKEN",
            "xoxb-none",
            "SLACK_SIGNING_SECRET",
            "8f742231b10e8888abcd99yyyzzz85a5",
            "SLACK_API_URL",
            slack.toString(),
            "DATABASE_URL",
            url));
  }

  /** A question is on its way to a channel of its own. */
  Round opened(String slackChannel) {
    ChannelId channel = stores.channels().enter(workspace, slackChannel);
    Round round = round(channel);
    stores.rounds().open(round);
    return round;
  }

  void posted(Round round) {
    practice.settleRound.posted(round.id(), new Ts(RandomThread.ts(0)));
  }

  void hears(Round round, JsonObject event) {
    hears(stores.channels().get(round.channel()).slackId(), event);
  }

  /** As Slack delivers it. */
  void hears(String channel, JsonObject event) {
    JsonObject told = event.deepCopy();
    told.addProperty("channel", channel);
    if (told.has("item")) {
      told.getAsJsonObject("item").addProperty("channel", channel);
    }
    JsonObject authorization = new JsonObject();
    authorization.addProperty("team_id", TEAM);
    JsonArray authorizations = new JsonArray();
    authorizations.add(authorization);
    JsonObject envelope = new JsonObject();
    envelope.addProperty("type", "event_callback");
    envelope.add("event", told);
    envelope.add("authorizations", authorizations);
    takes(envelope);
  }

  void collects(CollectThread.Due errand) {
    collector.when(errand);
  }

  void takes(JsonObject envelope) {
    events.accept(envelope);
  }

  /** In which no question has ever been. */
  void enters(String slackChannel) {
    stores.channels().enter(workspace, slackChannel);
  }

  /** What is to be done later, and may mean a call of Slack. */
  List<Errand> planned() {
    return planned;
  }

  /** What is known of a round, in words; the names of answers may differ. */
  String state(Round round) {
    String answers =
        stores.answers().findIn(round.id()).stream()
            .map(answer -> inWords(answer, round))
            .collect(Collectors.joining("\n"));
    return String.join(
        "\n",
        answers,
        rows(
            round,
            "select ts, person, text, words, clips, seconds, deleted from message"
                + " where channel = ? and thread = ? order by ts"),
        rows(
            round,
            "select r.ts, r.person, emoji, present, event_ts from reaction r"
                + " join message m on m.channel = r.channel and m.ts = r.ts"
                + " where m.channel = ? and m.thread = ? order by r.ts, r.person, emoji"));
  }

  /** Of one who is deleted before being heard of, nobody knows whose word it was. */
  private String rows(Round round, String sql) {
    StringBuilder rows = new StringBuilder();
    try (Connection connection = DriverManager.getConnection(url);
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, round.channel().value());
      statement.setString(2, RandomThread.ts(0));
      ResultSet found = statement.executeQuery();
      while (found.next()) {
        boolean gone = found.getMetaData().getColumnCount() == 7 && found.getBoolean(7);
        int last = gone ? 1 : found.getMetaData().getColumnCount();
        rows.append(gone ? "gone, and " + found.getString(3) + " is left of" : "");
        for (int column = 1; column <= last; column++) {
          rows.append(' ').append(found.getString(column));
        }
        rows.append('\n');
      }
      return rows.toString();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private String inWords(Answer answer, Round round) {
    Scorecard scorecard = practice.marking.scorecards.of(answer, round);
    return "%s %s %s take %d %s %s late %s “%s” %s %s"
        .formatted(
            answer.person().value(),
            answer.ts(),
            answer.kind(),
            answer.take(),
            answer.length(),
            answer.seconds(),
            answer.late(),
            stores.messages().texts(answer.id()),
            scorecard.strengths(),
            scorecard.growthSignals());
  }

  private Round round(ChannelId channel) {
    return new Round(
        new RoundId(workspace, "r" + channel.value()),
        channel,
        null,
        new PersonId(workspace, "U1"),
        WhatBroke.question(),
        "Because.",
        stores.rubrics().current(workspace).version(),
        RoundState.OPEN,
        NOW,
        NOW.plus(Duration.ofHours(3)),
        false,
        null);
  }

  @Override
  public void close() {
    front.close();
    line.close();
    database.close();
  }
}

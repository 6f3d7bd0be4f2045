package dev.starling.house;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.starling.base.ChannelId;
import dev.starling.base.Ids;
import dev.starling.base.PersonId;
import dev.starling.base.Ts;
import dev.starling.base.WorkspaceId;
import dev.starling.config.Settings;
import dev.starling.feedback.Scorecard;
import dev.starling.question.Dimension;
import dev.starling.question.Level;
import dev.starling.question.Question;
import dev.starling.question.QuestionId;
import dev.starling.question.Theme;
import dev.starling.round.Answer;
import dev.starling.round.Round;
import dev.starling.round.RoundId;
import dev.starling.round.RoundState;
import dev.starling.slack.wire.EventSink;
import dev.starling.slack.wire.Incidents;
import dev.starling.slack.wire.SlackLine;
import dev.starling.storage.Database;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Everything in Starling that hears of a thread, on one database, with nobody to talk to. */
final class Hearing implements AutoCloseable {
  private static final Instant NOW = Instant.ofEpochSecond(RandomThread.START);
  private static final String TEAM = "T1";

  private final Database database;
  private final Stores stores;
  private final Practice practice;
  private final SlackLine line;
  private final Front front;
  private final EventSink events;
  private final WorkspaceId workspace;

  Hearing(String url) {
    database = Database.open(url);
    stores = Stores.in(database);
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    Ids ids = new Ids(new Random(1));
    Tools tools =
        new Tools(
            database.transaction(), (errand, due) -> {}, Incidents.named(ids), ids, clock, clock);
    practice = new Practice(stores, tools);
    line = new SlackLine(settings(url));
    front = new Front(line, Desk.at(line, stores, tools), stores, practice, tools);
    events = front.events();
    workspace = stores.workspaces().enter("-", TEAM, NOW);
  }

  private static Settings settings(String url) {
    return Settings.read(
        Map.of(
            "SLACK_BOT_TOKEN",
            "xoxb-none",
            "SLACK_SIGNING_SECRET",
            "8f742231b10e8888abcd99yyyzzz85a5",
            "SLACK_API_URL",
            "http://127.0.0.1:9/api/",
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

  /** As Slack delivers it. */
  void hears(Round round, JsonObject event) {
    String channel = stores.channels().get(round.channel()).slackId();
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
    events.accept(envelope);
  }

  /** What is known of a round, in words; the names of answers may differ. */
  String state(Round round) {
    List<Answer> answers = stores.answers().findIn(round.id());
    String said =
        stores.messages().findIn(round.channel(), new Ts(RandomThread.ts(0))).stream()
            .map(Object::toString)
            .collect(Collectors.joining("\n"));
    return answers.stream()
            .map(answer -> inWords(answer, round))
            .collect(Collectors.joining("\n", "", "\n"))
        + said;
  }

  private String inWords(Answer answer, Round round) {
    Scorecard scorecard = practice.scorecards.of(answer, round);
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
    Question question =
        new Question(
            new QuestionId("incident-one"),
            "What broke?",
            List.of(Theme.INCIDENT),
            List.of(Dimension.RESILIENCE),
            Level.SENIOR,
            List.of("triage"),
            List.of("And then?"),
            List.of());
    return new Round(
        new RoundId(workspace, "r" + channel.value()),
        channel,
        null,
        new PersonId(workspace, "U1"),
        question,
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

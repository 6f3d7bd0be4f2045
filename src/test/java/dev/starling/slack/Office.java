package dev.starling.slack;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.BlockSuggestionRequest;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import dev.starling.base.ChannelId;
import dev.starling.base.Ids;
import dev.starling.config.Settings;
import dev.starling.question.QuestionBank;
import dev.starling.question.ShippedPacks;
import dev.starling.schedule.Scheduling;
import dev.starling.slack.caller.Callers;
import dev.starling.slack.caller.Directory;
import dev.starling.slack.caller.PracticeChannels;
import dev.starling.slack.command.CommandListeners;
import dev.starling.slack.command.MockCommand;
import dev.starling.slack.command.OpenForm;
import dev.starling.slack.schedule.ScheduleCorner;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.wire.Aside;
import dev.starling.slack.wire.BoltApp;
import dev.starling.slack.wire.Boundary;
import dev.starling.slack.wire.Incidents;
import dev.starling.slack.wire.Modals;
import dev.starling.slack.wire.Poster;
import dev.starling.slack.wire.Reply;
import dev.starling.slack.wire.Responder;
import dev.starling.slack.wire.SlackLine;
import dev.starling.storage.ChannelsSql;
import dev.starling.storage.Database;
import dev.starling.storage.DaysOffSql;
import dev.starling.storage.HaltsSql;
import dev.starling.storage.KeepersSql;
import dev.starling.storage.PeopleSql;
import dev.starling.storage.SchedulesSql;
import dev.starling.storage.SlotsSql;
import dev.starling.storage.TestDatabase;
import dev.starling.storage.WorkspacesSql;
import dev.starling.storage.ZoneReportsSql;
import dev.starling.workspace.Person;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * A workspace where Starling keeps schedules: everything is real up to the border to Slack, whose
 * requests go through Bolt and the boundary as they do in earnest. It is Monday, nine in Berlin.
 */
public final class Office implements AutoCloseable {
  private static final QuestionBank BANK = ShippedPacks.load();
  private static final RequestHeaders HEADERS = new RequestHeaders(Map.of());

  public final Hands clock = new Hands("2026-11-23T08:00:00Z");
  public final SlackPeople slack = new SlackPeople();
  public final Modals modals = mock(Modals.class);

  /** What channels were told, each key once. */
  public final List<String> told = new ArrayList<>();

  /** What windows showed, one after the other. */
  public final List<View> shown = new ArrayList<>();

  private final Set<String> keys = new HashSet<>();
  private final List<Reply> replies = new ArrayList<>();
  private final Database database = Database.open(TestDatabase.SQLITE.freshUrl());
  private final SlackLine line =
      new SlackLine(
          Settings.read(Map.of("SLACK_BOT_TOKEN", "xoxb-1-a", "SLACK_SIGNING_SECRET", "s")));
  private final App app = BoltApp.open(line);
  public final ChannelsSql channels = database.store(ChannelsSql.class);
  public final PeopleSql people = database.store(PeopleSql.class);
  public final ZoneReportsSql zoneReports = database.store(ZoneReportsSql.class);
  public final WorkspacesSql workspaces = database.store(WorkspacesSql.class);
  public final Directory directory =
      new Directory(workspaces, people, channels, zoneReports, slack.lookup, clock);
  public final Callers callers = new Callers(workspaces, channels, directory, clock);
  public final MockCommand command;

  public Office() {
    Ids ids = new Ids(new Random(1));
    Scheduling scheduling =
        Scheduling.of(
            database.store(SchedulesSql.class),
            database.store(DaysOffSql.class),
            database.store(KeepersSql.class),
            database.store(SlotsSql.class),
            database.store(HaltsSql.class),
            id -> people.find(id).map(Person::isFullMember).orElse(true),
            (errand, due) -> {},
            database.transaction(),
            ids,
            clock);
    ScheduleCorner schedule =
        new ScheduleCorner(
            scheduling,
            channel -> BANK,
            callers,
            directory,
            this::note,
            database.transaction(),
            clock);
    command =
        new MockCommand(
            schedule.verbs(),
            List.of(schedule.happening()),
            callers,
            new PracticeChannels(directory),
            new OpenForm(modals));
    Boundary boundary = boundary(ids);
    new CommandListeners(command).register(app, boundary);
    schedule.register(app, boundary);
  }

  private Boundary boundary(Ids ids) {
    when(modals.open(anyString(), any()))
        .thenAnswer(
            call -> {
              shown.add(call.getArgument(1));
              return "V1";
            });
    doAnswer(call -> shown.add(call.getArgument(1))).when(modals).update(anyString(), any());
    Responder responder = mock(Responder.class);
    when(responder.respond(anyString(), any(), any()))
        .thenAnswer(call -> replies.add(call.getArgument(1)));
    Aside aside = new Aside(responder, modals, mock(Poster.class));
    return new Boundary(
        Runnable::run, Duration.ofSeconds(2), new Incidents(() -> "ABC"), ids, modals, aside);
  }

  private void note(ChannelId channel, String key, Mrkdwn line) {
    if (keys.add(key)) {
      told.add(line.value());
    }
  }

  /** What somebody hears who writes the command in the channel; empty for silence. */
  public String says(String user, String text) {
    return says(user, SlackPeople.CHANNEL, text);
  }

  public String says(String user, String channel, String text) {
    JsonObject answer = answer(user, channel, text);
    return answer.has("text") ? answer.get("text").getAsString() : "";
  }

  /** The answer as it goes back to Slack; empty for silence. */
  public JsonObject answer(String user, String channel, String text) {
    String body = FromSlack.command(user, channel, "/mock", text);
    return json(run(new SlashCommandRequest(body, HEADERS)));
  }

  /** What comes of a button. */
  public Reply.Words presses(String user, String actionId, String value) {
    return acts(user, actionId, "\"value\": \"%s\"".formatted(value));
  }

  /** What comes of choosing somebody from a menu. */
  public Reply.Words picks(String user, String actionId, String chosen) {
    return acts(user, actionId, "\"selected_user\": \"%s\"".formatted(chosen));
  }

  private Reply.Words acts(String user, String actionId, String action) {
    String payload = FromSlack.press(user, SlackPeople.CHANNEL, actionId, action);
    run(new BlockActionRequest(payload, payload, HEADERS));
    return (Reply.Words) replies.get(replies.size() - 1);
  }

  /** The answer to the form that was shown last; a closing one is empty. */
  public JsonObject sends(String user, String values) {
    String payload = FromSlack.submission(user, shown.get(shown.size() - 1), values);
    return json(run(new ViewSubmissionRequest(payload, payload, HEADERS)));
  }

  /** What a menu offers to somebody who types. */
  public JsonObject types(String actionId, String typed) {
    String payload =
        """
        {"type": "block_suggestion", "user": {"id": "UADA"}, "team": {"id": "T1"},
         "container": {"type": "view", "view_id": "V1"}, "api_app_id": "A1", "token": "t",
         "action_id": "%s", "block_id": "%s", "value": "%s"}\
        """
            .formatted(actionId, actionId, typed);
    return json(run(new BlockSuggestionRequest(payload, payload, HEADERS)));
  }

  private static JsonObject json(String body) {
    return body.isEmpty() ? new JsonObject() : JsonParser.parseString(body).getAsJsonObject();
  }

  private String run(Request<?> request) {
    try {
      Response response = app.run(request);
      if (response.getStatusCode() != 200) {
        throw new AssertionError("Bolt answered " + response);
      }
      return response.getBody() == null ? "" : response.getBody();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    line.close();
    database.close();
  }
}

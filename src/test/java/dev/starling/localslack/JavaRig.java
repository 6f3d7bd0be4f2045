package dev.starling.localslack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.Resource;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;

/** A local Slack with the tea app in Java beside it, and short words for Ada. */
final class JavaRig implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  /** An app without a socket gets the time it needs to open another. */
  private static final List<Duration> OFTEN = Collections.nCopies(200, Duration.ofMillis(50));

  final LocalSlack slack;
  final JavaKettle kettle = new JavaKettle();
  private AutoCloseable connection = () -> {};

  JavaRig(Path folder) {
    Clock real = Clock.systemUTC();
    String manifest = Resource.text("clients.yml");
    slack =
        LocalSlack.start(
            Options.of(folder, manifest, new RunningTime(real), real).retryingAfter(OFTEN));
  }

  void connect(JavaDoor door) throws Exception {
    connect(door, slack.signingSecret());
    // What is said is brought again until somebody takes it; a click would be lost.
    says("Is anybody there?");
  }

  void connect(JavaDoor door, String secret) throws Exception {
    App app = app(secret);
    kettle.teach(app);
    connection = door.open(app, slack);
  }

  /** Everything Bolt would otherwise look for in the environment is told here. */
  private App app(String secret) {
    SlackConfig config = new SlackConfig();
    config.setProxyUrl(null);
    config.setMethodsEndpointUrlPrefix(slack.apiUrl().toString());
    return new App(
        AppConfig.builder()
            .slack(Slack.getInstance(config))
            .singleTeamBotToken(slack.botToken())
            .signingSecret(secret)
            .clientId(null)
            .clientSecret(null)
            .allEventsApiAutoAckEnabled(true)
            .build());
  }

  String says(String text) {
    return Json.text(act("post", "channel", Rig.PRACTICE, "text", text), "ts");
  }

  JsonObject act(String what, Object... details) {
    JsonObject answer = tries(what, details);
    assertThat(Json.is(answer, "ok")).as("%s", answer).isTrue();
    slack.awaitQuiet(PATIENCE);
    return answer;
  }

  JsonObject tries(String what, Object... details) {
    JsonObject asked = Json.of(details);
    asked.addProperty("as", "U0ADA");
    asked.addProperty("do", what);
    return slack.act(asked);
  }

  /** All that stands before her eyes, also what only she is told. */
  String seen() {
    JsonObject state = slack.state("U0ADA");
    return Json.write(Json.of("messages", state.get("messages"), "told", state.get("ephemerals")));
  }

  JsonObject reads(String text) {
    return find("text", text);
  }

  JsonObject message(String ts) {
    return find("ts", ts);
  }

  private JsonObject find(String key, String part) {
    return Json.objects(Json.object(slack.state("U0ADA"), "messages"), Rig.PRACTICE).stream()
        .filter(message -> Json.text(message, key).contains(part))
        .findFirst()
        .orElseThrow();
  }

  List<JsonObject> forms() {
    return Json.objects(slack.state("U0ADA"), "modals");
  }

  @Override
  public void close() throws Exception {
    connection.close();
    slack.close();
  }
}

package dev.starling.localslack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.localslack.api.Fault;
import dev.starling.localslack.api.Faults;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.Resource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Slack's own JavaScript clients find here what they would find at Slack. */
class ForeignClientsIT {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /** An app without a socket gets the time it needs to open another. */
  private static final List<Duration> OFTEN = Collections.nCopies(50, Duration.ofMillis(200));

  private static NodeClients clients;

  @TempDir Path folder;
  private LocalSlack slack;

  @BeforeAll
  static void install() throws IOException {
    clients = NodeClients.installed();
  }

  @BeforeEach
  void open() {
    Clock real = Clock.systemUTC();
    String manifest = Resource.text("clients.yml");
    slack =
        LocalSlack.start(
            Options.of(folder, manifest, new RunningTime(real), real).retryingAfter(OFTEN));
  }

  @AfterEach
  void close() {
    slack.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"web-api-7", "web-api-8"})
  void a_client_calls_the_web_api_on_good_days_and_bad(String client) throws Exception {
    Faults faults = slack.faults();
    faults.next("bots.info", 1, Fault.rateLimited(Duration.ofSeconds(1)));
    faults.next("emoji.list", 1, Fault.rateLimited(Duration.ofSeconds(30)));
    faults.next("api.test", 2, Fault.status(500));
    faults.next("dnd.info", 3, Fault.status(500));
    allIsWell(client, "web-api.js", Map.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"web-api-7", "web-api-8"})
  void a_client_in_a_hurry_is_slowed_down(String client) throws Exception {
    slack.limits().on(true);
    allIsWell(client, "web-api-hurry.js", Map.of());
  }

  @ParameterizedTest
  @CsvSource({
    "bolt-4, http", "bolt-4, express", "bolt-4, socket", "bolt-4, receiver",
    "bolt-5, http", "bolt-5, express", "bolt-5, socket", "bolt-5, receiver"
  })
  void an_app_serves_people(String client, String way) throws Exception {
    allIsWell(client, "bolt.js", Map.of("WAY", way, "PORT", doorFor(way)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bolt-4", "bolt-5"})
  void an_app_with_another_apps_secret_refuses_everything(String client) throws Exception {
    allIsWell(client, "bolt-stranger.js", Map.of("PORT", doorFor("http")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bolt-4", "bolt-5"})
  void an_app_is_installed_by_whoever_agrees_to_it(String client) throws Exception {
    Map<String, String> secrets =
        Map.of(
            "PORT", doorFor("http"),
            "SLACK_CLIENT_ID", slack.clientId(),
            "SLACK_CLIENT_SECRET", slack.clientSecret());
    allIsWell(client, "bolt-install.js", secrets);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bolt-4", "bolt-5"})
  void an_app_comes_back_when_its_socket_is_replaced_or_drops(String client) throws Exception {
    try (Script app = run(client, Map.of(), List.of("node", "bolt-stays.js"))) {
      app.prints("It is there.", PATIENCE);
      answers(app, "Are you there?");
      slack.refreshSockets();
      answers(app, "Are you there after a refresh?");
      slack.cutSockets();
      answers(app, "Are you there after a cut?");
    }
  }

  private void answers(Script app, String question) throws InterruptedException {
    slack.act(Json.of("as", "U0ADA", "do", "post", "channel", Rig.PRACTICE, "text", question));
    app.prints("Answered: " + question, PATIENCE);
    assertThat(Json.write(slack.state("U0ADA"))).contains("I am, " + question);
  }

  private void allIsWell(String client, String script, Map<String, String> more)
      throws IOException {
    List<String> command = List.of("node", "--test-reporter=spec", script);
    try (Script run = run(client, more, command)) {
      int code = run.ends(PATIENCE);
      assertThat(code).as(run.output()).isZero();
      assertThat(run.output()).containsPattern("pass [1-9]").contains("fail 0", "skipped 0");
    }
  }

  private Script run(String client, Map<String, String> more, List<String> command)
      throws IOException {
    clients.demand(client);
    Map<String, String> environment = new HashMap<>(more);
    environment.put("CLIENT", client);
    environment.put("SLACK_API_URL", slack.apiUrl().toString());
    environment.put("SLACK_PAGE_URL", slack.apiUrl().resolve("/").toString());
    environment.put("SLACK_BOT_TOKEN", slack.botToken());
    environment.put("SLACK_APP_TOKEN", slack.appToken());
    environment.put("SLACK_SIGNING_SECRET", slack.signingSecret());
    return Script.run(clients.folder(), environment, command);
  }

  /** Where the app shall listen; over a socket it listens nowhere. */
  private String doorFor(String way) throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(socket.getLocalPort());
      if (List.of("http", "express").contains(way)) {
        slack.deliverTo(URI.create("http://127.0.0.1:" + port + "/slack/events"));
      }
      return port;
    }
  }
}

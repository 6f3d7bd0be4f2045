package dev.starling.village;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as people start it. */
class ArtifactIT {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir Path folder;

  private static HttpResponse<String> get(URI address) {
    try {
      return CLIENT.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    } catch (IOException e) {
      return null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Test
  void without_credentials_it_says_at_once_what_is_missing_and_points_at_play() {
    long began = System.nanoTime();
    try (Artifact bot = Artifact.run(folder, Map.of())) {
      assertThat(bot.exitCode()).isNotZero();
      assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
      assertThat(bot.output())
          .contains("SLACK_BOT_TOKEN", "SLACK_SIGNING_SECRET", "SLACK_APP_TOKEN", "play")
          .doesNotContain("Exception");
    }
    assertThat(folder).as("and leaves nothing").isEmptyDirectory();
  }

  @Test
  void it_names_everything_that_is_wrong_at_once_and_keeps_secrets() {
    Map<String, String> wrong =
        Map.of("SLACK_BOT_TOKEN", "sesame-open", "PORT", "many", "DATABASE_URL", "mysql:x");
    try (Artifact bot = Artifact.run(folder, wrong)) {
      assertThat(bot.exitCode()).isNotZero();
      assertThat(bot.output())
          .contains("SLACK_BOT_TOKEN", "SLACK_SIGNING_SECRET", "PORT", "DATABASE_URL")
          .doesNotContain("sesame-open");
    }
  }

  @Test
  void a_word_it_does_not_know_is_answered_with_those_it_does() {
    try (Artifact bot = Artifact.run(folder, Map.of(), "pley")) {
      assertThat(bot.exitCode()).isNotZero();
      assertThat(bot.output()).contains("pley").contains("play");
    }
  }

  @Test
  void play_serves_the_page_and_a_bot_that_is_well() {
    int port = Artifact.freePort();
    Map<String, String> environment =
        Map.of(
            "PORT",
            String.valueOf(port),
            "SLACK_BOT_TOKEN",
            "ignored",
            "DATABASE_URL",
            "jdbc:postgresql://nowhere/ignored");
    try (Artifact play = Artifact.run(folder, environment, "play")) {
      URI events = URI.create(play.prints("(http://127\\.0\\.0\\.1:\\d+/slack/events)"));
      assertThat(play.prints("(http://localhost:\\d+)")).endsWith(":" + port);
      assertThat(play.prints("(xoxb-\\S+)")).isNotEmpty();
      assertThat(play.prints("signing secret (\\w+)")).isNotEmpty();

      assertThat(get(Artifact.local(port)).body()).contains("Local Slack");
      assertThat(get(events.resolve("/healthz")).statusCode()).isEqualTo(200);
      HttpResponse<String> metrics = get(events.resolve("/metrics"));
      assertThat(metrics.statusCode()).isEqualTo(200);
      assertThat(metrics.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
      assertThat(metrics.body()).contains("# TYPE");

      play.stop();
      assertThat(play.output()).doesNotContain("Exception", "ERROR");
    }
    assertThat(folder.resolve(".starling-play")).isDirectory();
  }

  @Test
  void the_bot_serves_a_workspace_that_somebody_else_runs() throws IOException {
    int slack = Artifact.freePort();
    try (Artifact play = Artifact.run(folder, Map.of("PORT", "" + slack), "play")) {
      Map<String, String> environment =
          Map.of(
              "SLACK_BOT_TOKEN",
              play.prints("Bot token (\\S+),"),
              "SLACK_SIGNING_SECRET",
              play.prints("signing secret (\\w+)"),
              "SLACK_API_URL",
              "http://127.0.0.1:" + slack + "/api/",
              "PORT",
              "" + Artifact.freePort());
      Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
      try (Artifact bot = Artifact.run(elsewhere, environment)) {
        URI health = Artifact.local(Integer.parseInt(environment.get("PORT"))).resolve("/healthz");
        Patience.until(
            "a bot that is well",
            () -> Optional.ofNullable(get(health)).filter(answer -> answer.statusCode() == 200));
        bot.stop();
        assertThat(bot.output()).doesNotContain("Exception", "ERROR");
      }
      assertThat(elsewhere.resolve("starling.db")).exists();
    }
  }
}

package dev.starling.village;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
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
  void without_its_bot_it_serves_somebody_elses_and_says_what_that_one_needs() throws IOException {
    int port = Artifact.freePort();
    Files.writeString(folder.resolve("manifest.yml"), "display_information: { name: Heron }\n");
    Map<String, String> environment = Map.of("PORT", "" + port);
    try (Artifact play = Artifact.run(folder, environment, "play", "--without-bot")) {
      assertThat(play.prints("workspace with (\\w+) in it")).isEqualTo("Heron");
      assertThat(play.prints("Web API +(\\S+)")).isEqualTo("http://127.0.0.1:" + port + "/api/");
      assertThat(play.prints("bot token +(\\S+)")).startsWith("xoxb-");
      assertThat(play.prints("app token +(\\S+)")).startsWith("xapp-");
      assertThat(play.prints("signing secret +(\\S+)")).isNotEmpty();
      assertThat(get(Artifact.local(port)).body()).contains("Local Slack");

      play.stop();
      assertThat(play.output()).doesNotContain("Exception", "ERROR", "Starling");
    }
  }

  @Test
  void an_option_that_is_not_there_is_answered_with_those_that_are() {
    try (Artifact play = Artifact.run(folder, Map.of(), "play", "--sockets")) {
      assertThat(play.exitCode()).isNotZero();
      assertThat(play.output()).contains("--sockets", "--without-bot").doesNotContain("Exception");
    }
    assertThat(folder).as("and leaves nothing").isEmptyDirectory();
  }

  @Test
  void export_prints_all_that_is_known_while_the_bot_is_running() {
    int port = Artifact.freePort();
    try (Artifact play = Artifact.run(folder, Map.of("PORT", "" + port), "play", "--alone")) {
      play.prints("(Starling itself listens)");
      DeskThere desk = new DeskThere(Artifact.local(port));
      Villager bo = new Villager(desk, "U0BO", Village.PRACTICE);
      bo.runs("schedule weekdays 09:30 Europe/Berlin");
      bo.runs("ask incident");
      Message question =
          bo.reads(Village.PRACTICE).stream()
              .filter(message -> message.offers("Answer"))
              .findFirst()
              .orElseThrow();
      Message answer = bo.says(Stories.told()).in(question);
      new Villager(desk, "U0DEE", Village.PRACTICE).reacts("key::skin-tone-2", answer);

      String database = "jdbc:sqlite:" + folder.resolve(".starling-play/starling.db");
      JsonObject all = export(Map.of("DATABASE_URL", database));

      assertThat(all.keySet())
          .contains(
              "schedules", "slots", "rounds", "answers", "marks", "reviews", "stories", "coverage");
      JsonObject schedule = Json.objects(all, "schedules").get(0);
      assertThat(Json.text(schedule, "zone")).isEqualTo("Europe/Berlin");
      assertThat(schedule.get("keepers")).hasToString("[\"U0BO\"]");
      JsonObject round = Json.objects(all, "rounds").get(0);
      assertThat(Json.text(round, "ts")).isEqualTo(question.ts());
      assertThat(round.get("themes").toString()).contains("incident");
      assertThat(round.get("date").isJsonNull()).isTrue();
      JsonObject told = Json.objects(all, "answers").get(0);
      assertThat(Json.text(told, "ts")).isEqualTo(answer.ts());
      assertThat(Json.text(told, "text")).isEqualTo(Stories.told());
      assertThat(told.get("words").getAsInt()).isEqualTo(60);
      assertThat(told.get("seconds").isJsonNull()).isTrue();
      JsonObject mark = Json.objects(all, "marks").get(0);
      assertThat(Json.text(mark, "mark")).isEqualTo("ownership");
      assertThat(Json.text(mark, "person")).isEqualTo("U0DEE");
      assertThat(Json.text(mark, "answer")).isEqualTo(Json.text(told, "id"));
    }
  }

  private JsonObject export(Map<String, String> environment) {
    try (Artifact export = Artifact.run(folder, environment, "export")) {
      int code = export.exitCode();
      assertThat(code).as(export.output()).isZero();
      return JsonParser.parseString(export.output()).getAsJsonObject();
    }
  }

  @Test
  void doctor_says_how_to_mend_what_is_missing() {
    try (Artifact doctor = Artifact.run(folder, Map.of(), "doctor")) {
      assertThat(doctor.exitCode()).isNotZero();
      assertThat(doctor.output()).contains("SLACK_BOT_TOKEN").doesNotContain("Exception");
    }
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

package dev.starling.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.starling.base.Refusal;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WithoutBotTest {
  private static final String MANIFEST =
      """
      display_information: { name: Heron }
      oauth_config: { scopes: { bot: [ chat:write, channels:history ] } }
      """;

  @TempDir Path folder;

  private PlayOptions options(String manifest, String... more) throws IOException {
    Path file = Files.writeString(folder.resolve("heron.yml"), manifest);
    List<String> all = new java.util.ArrayList<>(List.of(more));
    all.addAll(
        List.of("--without-bot", "--manifest", file.toString(), "--folder", folder.toString()));
    return PlayOptions.parse(all);
  }

  private static JsonObject call(WithoutBot theirs, String method, String fields)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(theirs.slack().apiUrl().resolve(method))
            .header("Authorization", "Bearer " + theirs.slack().botToken())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(fields))
            .build();
    String answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    return JsonParser.parseString(answer).getAsJsonObject();
  }

  @Test
  void somebody_elses_app_finds_a_workspace_and_is_told_how_to_get_in() throws Exception {
    PlayOptions options = options(MANIFEST);
    try (WithoutBot theirs = WithoutBot.start(0, options, Clock.systemUTC())) {
      assertThat(Greeting.withoutBot(theirs.slack(), options))
          .contains("with Heron in it")
          .contains(theirs.slack().apiUrl().toString())
          .contains(theirs.slack().botToken(), theirs.slack().appToken())
          .contains(theirs.slack().signingSecret())
          .contains("Socket Mode", "--deliver-to");
      assertThat(call(theirs, "auth.test", "").get("ok").getAsBoolean()).isTrue();
      assertThat(theirs.slack().state("U0ADA").get("guide").isJsonNull()).isTrue();
      assertThat(theirs.slack().state("U0ADA").get("teammates").isJsonNull()).isTrue();
    }
  }

  @Test
  void it_may_have_teammates_of_its_own_and_a_clock_that_stops_for_them() throws Exception {
    Path habits =
        Files.writeString(
            folder.resolve("habits.yml"),
            """
            people: { U0BO: Answers. }
            habits:
              - { name: answers, who: U0BO, when: app posts, after: 3h, do: [ say: I see. ] }
            """);
    PlayOptions options = options(MANIFEST, "--teammates", habits.toString());
    try (WithoutBot theirs = WithoutBot.start(0, options, Clock.systemUTC())) {
      call(theirs, "chat.postMessage", "channel=C0PRACTICE&text=News");
      JsonObject clock = theirs.slack().state("U0ADA").getAsJsonObject("clock");
      long tomorrow = clock.get("now").getAsLong() + 24 * 3_600_000;
      JsonObject asked = new JsonObject();
      asked.addProperty("as", "U0ADA");
      asked.addProperty("do", "clock");
      asked.addProperty("to", String.valueOf(tomorrow));
      assertThat(theirs.slack().act(asked).get("ok").getAsBoolean()).isTrue();

      List<JsonObject> said =
          theirs
              .slack()
              .state("U0ADA")
              .getAsJsonObject("messages")
              .getAsJsonArray("C0PRACTICE")
              .asList()
              .stream()
              .map(message -> message.getAsJsonObject())
              .toList();
      assertThat(said).hasSize(2);
      assertThat(said.get(1).get("text").getAsString()).isEqualTo("I see.");
      Instant answered =
          Instant.ofEpochSecond((long) Double.parseDouble(said.get(1).get("ts").getAsString()));
      assertThat(answered).isBefore(Instant.ofEpochMilli(tomorrow).minusSeconds(20 * 3_600));
    }
  }

  @Test
  void a_bad_manifest_is_refused_with_the_line_where_it_goes_wrong() throws Exception {
    PlayOptions torn = options("display_information:\n  name: Heron\n features: {\n");
    assertThatThrownBy(() -> WithoutBot.start(0, torn, Clock.systemUTC()))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("heron.yml, line 3");

    PlayOptions nameless = options("features: {}\n");
    assertThatThrownBy(() -> WithoutBot.start(0, nameless, Clock.systemUTC()))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("heron.yml", "display_information.name");
  }

  @Test
  void a_file_that_is_not_there_is_named() {
    PlayOptions options =
        PlayOptions.parse(
            List.of("--without-bot", "--manifest", "nowhere.yml", "--folder", folder.toString()));
    assertThatThrownBy(() -> WithoutBot.start(0, options, Clock.systemUTC()))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("nowhere.yml");
  }
}

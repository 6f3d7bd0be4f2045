package dev.starling.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
  private static final Map<String, String> HTTP =
      Map.of("SLACK_BOT_TOKEN", "xoxb-1-abc", "SLACK_SIGNING_SECRET", "8f742231b10e8888");
  private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

  @Test
  void a_bot_token_and_a_signing_secret_are_enough() {
    Settings settings = Settings.read(HTTP);

    assertThat(settings.door()).isEqualTo(new SlackDoor.Http(new Secret("8f742231b10e8888")));
    assertThat(settings.botToken().value()).isEqualTo("xoxb-1-abc");
    assertThat(settings.slackApi()).isEqualTo(URI.create("https://slack.com/api/"));
    assertThat(settings.database()).isEqualTo(new DatabaseUrl("jdbc:sqlite:starling.db"));
    assertThat(settings.port()).isEqualTo(3000);
    assertThat(settings.proxy()).isEmpty();
    assertThat(settings.encryptionKeys()).isEmpty();
  }

  @Test
  void an_app_token_opens_a_socket_and_needs_no_signing_secret() {
    Map<String, String> socket =
        Map.of("SLACK_BOT_TOKEN", "xoxb-1-abc", "SLACK_APP_TOKEN", "xapp-1-def");

    assertThat(Settings.read(socket).door())
        .isEqualTo(new SlackDoor.Socket(new Secret("xapp-1-def")));
    assertThat(Settings.read(with(socket, "SLACK_SIGNING_SECRET", "unused")).door())
        .isInstanceOf(SlackDoor.Socket.class);
  }

  @Test
  void without_anything_all_that_is_missing_is_named_with_a_way_to_try_it() {
    BadSettings refusal = refusal(Map.of());

    assertThat(refusal.reasons())
        .hasSize(2)
        .anyMatch(reason -> reason.startsWith("SLACK_BOT_TOKEN is missing"))
        .anyMatch(reason -> reason.startsWith("SLACK_SIGNING_SECRET is missing"));
    assertThat(refusal).hasMessageContaining("java -jar target/starling.jar play");
  }

  @Test
  void everything_that_is_wrong_is_said_at_once() {
    Map<String, String> wrong =
        Map.of(
            "SLACK_BOT_TOKEN", "xoxp-1",
            "SLACK_SIGNING_SECRET", " ",
            "PORT", "99999",
            "DATABASE_URL", "postgres://u:p@host/db",
            "SLACK_API_URL", "slack.com",
            "STARLING_ENCRYPTION_KEY", "short");

    assertThat(refusal(wrong).reasons())
        .extracting(reason -> reason.split(" ")[0])
        .containsExactlyInAnyOrderElementsOf(wrong.keySet());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SLACK_BOT_TOKEN",
        "SLACK_SIGNING_SECRET",
        "SLACK_APP_TOKEN",
        "SLACK_API_URL",
        "DATABASE_URL",
        "PORT",
        "STARLING_ENCRYPTION_KEY"
      })
  void a_blank_value_is_never_a_silent_default(String name) {
    assertThat(refusal(with(HTTP, name, "  ")).reasons())
        .containsExactly(name + " is blank: give it a value, or remove it.");
  }

  @ParameterizedTest
  @CsvSource({
    "SLACK_BOT_TOKEN, xapp-1-abc",
    "SLACK_BOT_TOKEN, xoxb-",
    "SLACK_BOT_TOKEN, xoxb-1 abc",
    "SLACK_BOT_TOKEN, 'xoxb-1-abc\n'",
    "SLACK_APP_TOKEN, xoxb-1-abc",
    "SLACK_SIGNING_SECRET, xoxb-1-abc",
    "SLACK_API_URL, ftp://slack.com/api/",
    "SLACK_API_URL, https:///api/",
    "SLACK_API_URL, https://slack.com/api/?x=1",
    "SLACK_API_URL, https://user:pw@slack.com/api/",
    "SLACK_API_URL, not a url",
    "DATABASE_URL, jdbc:mysql://host/db",
    "DATABASE_URL, jdbc:sqlite:",
    "DATABASE_URL, jdbc:sqlite::memory:",
    "DATABASE_URL, 'jdbc:sqlite:file:x?mode=memory&cache=shared'",
    "DATABASE_URL, jdbc:postgresql:",
    "PORT, 0",
    "PORT, -1",
    "PORT, 65536",
    "PORT, 3000x",
    "PORT, ٣٠٠٠"
  })
  void a_wrong_value_is_named(String name, String value) {
    assertThat(refusal(with(HTTP, name, value)).reasons())
        .singleElement()
        .asString()
        .startsWith(name + " ");
  }

  @ParameterizedTest
  @CsvSource({
    "SLACK_BOT_TOKEN, hush",
    "SLACK_SIGNING_SECRET, xoxb-hush",
    "SLACK_API_URL, https://user:hush@slack.com/api/",
    "DATABASE_URL, postgres://user:hush@host/db",
    "STARLING_ENCRYPTION_KEY, hush",
    "HTTPS_PROXY, socks5://user:hush@proxy:1"
  })
  void a_wrong_value_is_never_shown_since_it_may_be_a_secret(String name, String value) {
    assertThat(refusal(with(HTTP, name, value))).message().contains(name).doesNotContain("hush");
  }

  @Test
  void many_workspaces_are_refused_clearly_until_they_are_built() {
    Map<String, String> many =
        Map.of("SLACK_CLIENT_ID", "1.2", "SLACK_CLIENT_SECRET", "s", "SLACK_SIGNING_SECRET", "x");

    assertThat(refusal(many).reasons()).singleElement().asString().contains("not built yet");
  }

  @Test
  void many_workspaces_contradict_a_token_of_one() {
    Map<String, String> both =
        Map.of(
            "SLACK_CLIENT_ID", "1.2",
            "SLACK_BOT_TOKEN", "xoxb-1-abc",
            "SLACK_APP_TOKEN", "xapp-1-abc",
            "SLACK_CLIENT_SECRET", "");

    assertThat(refusal(both).reasons())
        .anyMatch(reason -> reason.startsWith("SLACK_BOT_TOKEN contradicts"))
        .anyMatch(reason -> reason.startsWith("SLACK_APP_TOKEN contradicts"))
        .anyMatch(reason -> reason.startsWith("SLACK_CLIENT_SECRET is blank"));
  }

  @Test
  void an_api_address_without_its_last_slash_is_given_one() {
    assertThat(Settings.read(with(HTTP, "SLACK_API_URL", "http://127.0.0.1:8080/api")).slackApi())
        .isEqualTo(URI.create("http://127.0.0.1:8080/api/"));
  }

  @Test
  void several_encryption_keys_stand_with_commas_between_them() {
    List<EncryptionKey> keys =
        Settings.read(with(HTTP, "STARLING_ENCRYPTION_KEY", KEY + ", " + KEY)).encryptionKeys();

    assertThat(keys).hasSize(2).allMatch(key -> key.bytes().length == 32);
  }

  @ParameterizedTest
  @ValueSource(strings = {"AAAA", "not base64!", ",", "KEY,"})
  void an_encryption_key_must_have_32_bytes(String value) {
    assertThat(refusal(with(HTTP, "STARLING_ENCRYPTION_KEY", value.replace("KEY", KEY))).reasons())
        .singleElement()
        .asString()
        .startsWith("STARLING_ENCRYPTION_KEY must be");
  }

  @Test
  void secrets_print_as_stars() {
    Map<String, String> secrets =
        new HashMap<>(with(HTTP, "DATABASE_URL", "jdbc:postgresql://db/s?password=hush"));
    secrets.put("STARLING_ENCRYPTION_KEY", KEY);

    assertThat(Settings.read(secrets).toString())
        .contains("***")
        .doesNotContain("xoxb-1-abc", "8f742231b10e8888", "hush", KEY);
  }

  @Test
  void an_export_needs_the_database_only() {
    assertThat(Settings.readDatabase(Map.of("DATABASE_URL", "jdbc:sqlite:x.db", "PORT", "")))
        .isEqualTo(new DatabaseUrl("jdbc:sqlite:x.db"));
    assertThat(Settings.readPort(Map.of("PORT", "8080", "DATABASE_URL", ""))).isEqualTo(8080);
  }

  @Test
  void the_proxy_that_other_programs_use_is_ours_too() {
    assertThat(Settings.read(with(HTTP, "HTTPS_PROXY", "http://proxy:3128")).proxy())
        .contains(URI.create("http://proxy:3128"));
    assertThat(Settings.read(with(HTTP, "https_proxy", "proxy:3128")).proxy())
        .contains(URI.create("http://proxy:3128"));
    assertThat(Settings.read(with(HTTP, "HTTPS_PROXY", "")).proxy()).isEmpty();
    assertThat(refusal(with(HTTP, "HTTPS_PROXY", "socks5://proxy:1")).reasons())
        .singleElement()
        .asString()
        .startsWith("HTTPS_PROXY must be");
  }

  @ParameterizedTest
  @CsvSource({
    "http://127.0.0.1:8080/api/, ''",
    "http://localhost:8080/api/, ''",
    "http://[::1]:8080/api/, ''",
    "https://slack.com/api/, slack.com",
    "https://slack.com/api/, 'example.org, .com'",
    "https://slack.com/api/, *"
  })
  void no_proxy_stands_before_ourselves_or_whom_others_exempt(String api, String exempt) {
    Map<String, String> variables = new HashMap<>(with(HTTP, "SLACK_API_URL", api));
    variables.put("HTTPS_PROXY", "http://proxy:3128");
    variables.put("HTTP_PROXY", "http://proxy:3128");
    variables.put("NO_PROXY", exempt);

    assertThat(Settings.read(variables).proxy()).isEmpty();
  }

  private static BadSettings refusal(Map<String, String> variables) {
    return assertThatExceptionOfType(BadSettings.class)
        .isThrownBy(() -> Settings.read(variables))
        .actual();
  }

  private static Map<String, String> with(Map<String, String> some, String name, String value) {
    Map<String, String> more = new HashMap<>(some);
    more.put(name, value);
    return more;
  }

  @Test
  void how_long_things_are_kept_can_be_said_in_days() {
    assertThat(Settings.read(HTTP).keeping()).isEqualTo(Keeping.DEFAULT);

    Settings settings =
        Settings.read(
            with(with(HTTP, "STARLING_RETENTION_DAYS", "365"), "STARLING_LEAVER_DAYS", "0"));

    assertThat(settings.keeping())
        .isEqualTo(new Keeping(Optional.of(Duration.ofDays(365)), Duration.ZERO));
  }

  @ParameterizedTest
  @CsvSource({
    "STARLING_RETENTION_DAYS, 29",
    "STARLING_RETENTION_DAYS, 1y",
    "STARLING_LEAVER_DAYS, -1",
    "STARLING_LEAVER_DAYS, 40000"
  })
  void what_is_no_number_of_days_is_refused(String name, String value) {
    assertThat(refusal(with(HTTP, name, value)).reasons())
        .singleElement()
        .asString()
        .startsWith(name + " must be a number of days");
  }
}

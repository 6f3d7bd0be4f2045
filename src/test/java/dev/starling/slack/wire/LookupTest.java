package dev.starling.slack.wire;

import static dev.starling.slack.wire.FakeSlack.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LookupTest {
  private static final Instant SINCE = Instant.ofEpochSecond(1_763_000_000);
  private static final String OURS =
      "{\"ts\":\"2.000001\",\"metadata\":{\"event_type\":\"starling_message\","
          + "\"event_payload\":{\"key\":\"k7\"}}}";
  private static final String THEIRS = "{\"ts\":\"1.000001\",\"text\":\"k7\"}";

  private final FakeSlack slack = new FakeSlack();
  private final SlackLine line = slack.line();
  private final Lookup lookup = new Lookup(line);

  @AfterEach
  void close() {
    line.close();
    slack.close();
  }

  @Test
  void finds_our_message_by_its_key_on_a_later_page() {
    slack.on("conversations.history", page("next", THEIRS));
    slack.on("conversations.history", page("more", THEIRS, OURS));

    assertThat(lookup.findByKey("C1", null, SINCE, "k7")).contains("2.000001");

    assertThat(slack.asked.get(0).fields())
        .containsEntry("oldest", "1763000000.000000")
        .containsEntry("include_all_metadata", "true")
        .containsEntry("limit", "100")
        .doesNotContainKey("ts");
    assertThat(slack.asked.get(1).fields()).containsEntry("cursor", "next");
    assertThat(slack.asked).hasSize(2);
  }

  @Test
  void looks_for_a_reply_in_its_thread() {
    slack.on("conversations.replies", page("", OURS));

    assertThat(lookup.findByKey("C1", "0.000009", SINCE, "k7")).contains("2.000001");
    assertThat(slack.asked.get(0).fields()).containsEntry("ts", "0.000009");
  }

  @Test
  void is_sure_that_a_message_is_absent_only_after_the_last_page() {
    slack.on("conversations.history", page("", THEIRS));
    assertThat(lookup.findByKey("C1", null, SINCE, "k7")).isEmpty();

    for (int i = 0; i < 20; i++) {
      slack.on("conversations.history", page("next", THEIRS));
    }
    assertThatExceptionOfType(SlackTrouble.class)
        .isThrownBy(() -> lookup.findByKey("C1", null, SINCE, "k7"))
        .matches(SlackTrouble::isUnclear);
  }

  @Test
  void reads_a_thread_as_slack_writes_it() {
    slack.on("conversations.replies", page("next", "{\"ts\":\"1.000001\",\"novelty\":1}"));
    slack.on("conversations.replies", page("", "{\"ts\":\"1.000002\"}"));

    ThreadRead thread = lookup.thread("C1", "1.000001", null);

    assertThat(thread.whole()).isTrue();
    assertThat(thread.messages()).hasSize(2);
    assertThat(thread.messages().get(0).has("novelty")).isTrue();
  }

  @Test
  void knows_who_we_are_what_we_may_do_and_what_time_it_is_there() {
    slack.on(
        "auth.test",
        answer(
            200,
            "{\"ok\":true,\"team_id\":\"T1\",\"team\":\"Acme\",\"user_id\":\"UBOT\","
                + "\"bot_id\":\"B1\",\"url\":\"https://acme.slack.com/\"}",
            "x-oauth-scopes",
            "chat:write, commands"));

    Whoami me = lookup.whoami();

    assertThat(me.team()).isEqualTo("T1");
    assertThat(me.enterprise()).isEmpty();
    assertThat(me.botUser()).isEqualTo("UBOT");
    assertThat(me.scopes()).containsExactlyInAnyOrder("chat:write", "commands");
    assertThat(me.serverTime()).isPresent();
  }

  @Test
  void describes_a_person() {
    slack.on(
        "users.info",
        "{\"ok\":true,\"user\":{\"id\":\"UBO\",\"team_id\":\"T1\",\"name\":\"bo\",\"is_owner\":true,"
            + "\"tz\":\"Europe/Berlin\",\"tz_offset\":3600,\"locale\":\"de-DE\",\"is_ultra_restricted\":true,"
            + "\"profile\":{\"display_name\":\"\",\"real_name\":\"Bo New\"}}}");

    assertThat(lookup.user("UBO"))
        .isEqualTo(
            new SlackUser(
                "UBO",
                "T1",
                "Bo New",
                Optional.of("Europe/Berlin"),
                Optional.of(3600),
                Optional.of("de-DE"),
                false,
                false,
                true,
                true,
                false));
  }

  @Test
  void sees_that_another_company_shares_a_channel() {
    slack.on(
        "conversations.info",
        "{\"ok\":true,\"channel\":{\"id\":\"C1\",\"name\":\"practice\",\"is_member\":true,"
            + "\"is_pending_ext_shared\":true}}");

    assertThat(lookup.channel("C1"))
        .isEqualTo(new SlackChannel("C1", "practice", false, false, true, false, true));
  }

  @Test
  void reads_all_reactions_of_a_message() {
    slack.on(
        "reactions.get",
        "{\"ok\":true,\"type\":\"message\",\"message\":{\"reactions\":"
            + "[{\"name\":\"key\",\"count\":2,\"users\":[\"UDEE\"]}]}}");

    assertThat(lookup.reactions("C1", "1.000001"))
        .containsExactly(new Reaction("key", 2, List.of("UDEE")));
    assertThat(slack.asked.get(0).fields()).containsEntry("full", "true");
  }

  @Test
  void a_message_without_reactions_has_none() {
    slack.on("reactions.get", "{\"ok\":true,\"type\":\"message\",\"message\":{}}");

    assertThat(lookup.reactions("C1", "1.000001")).isEmpty();
  }

  @Test
  void finds_channels_links_and_files() {
    slack.on("conversations.open", "{\"ok\":true,\"channel\":{\"id\":\"D1\"}}");
    slack.on("chat.getPermalink", "{\"ok\":true,\"permalink\":\"https://acme/p1\"}");
    slack.on("files.info", "{\"ok\":true,\"file\":{\"id\":\"F1\",\"vtt\":\"https://x\"}}");

    assertThat(lookup.directChannel("UADA")).isEqualTo("D1");
    assertThat(lookup.permalink("C1", "1.000001")).isEqualTo("https://acme/p1");
    assertThat(lookup.file("F1").get("vtt").getAsString()).isEqualTo("https://x");
  }

  @Test
  void says_what_slack_said_when_it_refuses() {
    slack.on("users.info", answer(429, "", "Retry-After", "3"));

    assertThatExceptionOfType(SlackTrouble.class)
        .isThrownBy(() -> lookup.user("UBO"))
        .matches(trouble -> trouble.error().equals("ratelimited"))
        .matches(trouble -> trouble.retryAfter().orElseThrow().toSeconds() == 3)
        .matches(trouble -> !trouble.isUnclear());
  }

  private static String page(String cursor, String... messages) {
    return "{\"ok\":true,\"messages\":["
        + String.join(",", messages)
        + "],\"response_metadata\":{\"next_cursor\":\""
        + cursor
        + "\"}}";
  }
}

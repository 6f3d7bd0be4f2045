package dev.starling.slack.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.starling.config.Secret;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {
  private static final long NOW = 1_531_420_618;
  private static final byte[] BODY = "hello".getBytes(StandardCharsets.UTF_8);

  private final Signature signature =
      new Signature(Signed.SECRET, Clock.fixed(Instant.ofEpochSecond(NOW), ZoneOffset.UTC));

  /** The example of Slack's own documentation. */
  @Test
  void signs_as_slack_does() {
    String body =
        "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow"
            + "&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner"
            + "&command=%2Fwebhook-collect&text="
            + "&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554"
            + "%2F96rGlfmibIGlgcZRskXaIFfN"
            + "&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";

    assertThat(signature.sign("1531420618", body.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503");
  }

  @ParameterizedTest
  @CsvSource({"0, true", "-300, true", "300, true", "-301, false", "301, false"})
  void five_minutes_are_allowed_in_both_directions(long seconds, boolean genuine) {
    String timestamp = Long.toString(NOW + seconds);

    assertThat(signature.isGenuine(timestamp, signature.sign(timestamp, BODY), BODY))
        .isEqualTo(genuine);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "now", "-1531420618", "1531420618.5", "99999999999999999999", "١"})
  void a_moment_that_is_none_is_refused(String timestamp) {
    assertThat(signature.isGenuine(timestamp, signature.sign(timestamp, BODY), BODY)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "v0=", "v0=00", "garbled"})
  void another_signature_is_refused(String other) {
    assertThat(signature.isGenuine(Long.toString(NOW), other, BODY)).isFalse();
  }

  @Test
  void nothing_is_refused_too() {
    String timestamp = Long.toString(NOW);

    assertThat(signature.isGenuine(null, signature.sign(timestamp, BODY), BODY)).isFalse();
    assertThat(signature.isGenuine(timestamp, null, BODY)).isFalse();
  }

  @Test
  void a_blank_secret_is_no_secret() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Signature(new Secret(" "), Clock.systemUTC()));
  }
}

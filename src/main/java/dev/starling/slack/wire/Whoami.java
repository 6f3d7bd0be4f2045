package dev.starling.slack.wire;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who our token is.
 *
 * @param scopes what it may do
 * @param serverTime Slack's clock when it answered, to the second
 */
public record Whoami(
    String team,
    Optional<String> enterprise,
    String teamName,
    String botUser,
    String botId,
    String url,
    Set<String> scopes,
    Optional<Instant> serverTime) {

  static Whoami of(SlackAnswer answer) {
    return new Whoami(
        answer.getText("team_id"),
        answer.text("enterprise_id"),
        answer.text("team").orElse(""),
        answer.getText("user_id"),
        answer.text("bot_id").orElse(""),
        answer.text("url").orElse(""),
        scopes(answer.headers().get("x-oauth-scopes")),
        moment(answer.headers().get("Date")));
  }

  private static Set<String> scopes(@Nullable String header) {
    return header == null
        ? Set.of()
        : Arrays.stream(header.split(","))
            .map(String::strip)
            .filter(scope -> !scope.isEmpty())
            .collect(Collectors.toUnmodifiableSet());
  }

  private static Optional<Instant> moment(@Nullable String header) {
    try {
      return Optional.ofNullable(header)
          .map(text -> Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}

package dev.starling.slack.doctor;

import dev.starling.slack.wire.Lookup;
import dev.starling.slack.wire.SlackTrouble;
import dev.starling.slack.wire.Whoami;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at what Slack says of our token: whose it is, what it allows, and what time it is. */
public final class TokenCheck {
  private static final Duration CLOCKS_MAY_DIFFER = Duration.ofSeconds(60);

  private final Lookup lookup;
  private final Clock realClock;
  private final List<String> needed = ManifestScopes.read();

  public TokenCheck(Lookup lookup, Clock realClock) {
    this.lookup = lookup;
    this.realClock = realClock;
  }

  /**
   * What was found.
   *
   * @param known who we are; empty if Slack did not tell
   */
  record Report(Optional<Whoami> known, List<Finding> findings) {}

  public List<Finding> findings() {
    return report().findings();
  }

  Report report() {
    try {
      Whoami me = lookup.whoami();
      List<Finding> findings = new ArrayList<>();
      findings.add(
          Finding.fine(
              "Slack accepts the bot token; it belongs to %s (%s).", me.teamName(), me.team()));
      findings.add(scopes(me));
      me.serverTime().map(this::clock).ifPresent(findings::add);
      return new Report(Optional.of(me), findings);
    } catch (SlackTrouble trouble) {
      return new Report(Optional.empty(), List.of(refused(trouble)));
    }
  }

  private Finding scopes(Whoami me) {
    if (me.scopes().isEmpty()) {
      return Finding.fine("Slack did not say which scopes the token has, so they are not checked.");
    }
    List<String> missing = needed.stream().filter(scope -> !me.scopes().contains(scope)).toList();
    return missing.isEmpty()
        ? Finding.fine("The token has every scope that Starling needs.")
        : Finding.wrong(
            "The token lacks %s. Whoever manages the Slack app adds that under OAuth & Permissions"
                + " and installs the app again.",
            String.join(", ", missing));
  }

  private Finding clock(Instant theirs) {
    Duration ahead = Duration.between(theirs, realClock.instant());
    return ahead.abs().compareTo(CLOCKS_MAY_DIFFER) <= 0
        ? Finding.fine("The clock agrees with Slack's.")
        : Finding.wrong(
            "The clock of the machine that Starling runs on is %d seconds %s Slack's, so requests"
                + " are refused and questions come at the wrong time. Let it be set by NTP.",
            ahead.abs().toSeconds(), ahead.isNegative() ? "behind" : "ahead of");
  }

  private static Finding refused(SlackTrouble trouble) {
    return switch (trouble.error()) {
      case "invalid_auth", "not_authed" ->
          Finding.wrong(
              "Slack does not know the bot token. Copy it anew into SLACK_BOT_TOKEN, from OAuth &"
                  + " Permissions of the Slack app.");
      case "token_revoked", "token_expired", "account_inactive" ->
          Finding.wrong(
              "Slack has withdrawn the bot token. Install the Slack app again and put its new token"
                  + " into SLACK_BOT_TOKEN.");
      case "ratelimited" ->
          Finding.wrong("Slack is being asked too much right now. Try again in a minute.");
      default ->
          Finding.wrong(
              "Slack can't be asked right now (%s). Check that this machine reaches it, through its"
                  + " proxy if there is one, and that SLACK_API_URL is right if you set it.",
              trouble.error());
    };
  }
}

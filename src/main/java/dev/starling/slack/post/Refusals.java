package dev.starling.slack.post;

/** What Slack's refusals mean, and what to do about them. */
public final class Refusals {
  private Refusals() {}

  /**
   * @param error Slack's code
   */
  public static String sentence(String error) {
    return switch (error) {
      case "not_in_channel", "channel_not_found" ->
          "Starling is not in the channel any more: invite it again.";
      case "is_archived" -> "The channel is archived: unarchive it to go on.";
      case "restricted_action", "restricted_action_read_only_channel", "no_permission" ->
          "The channel does not let Starling post: its posting permissions need changing.";
      case "missing_scope" ->
          "Starling lacks a permission: install the app again with its present manifest.";
      case "account_inactive", "invalid_auth", "token_revoked", "not_authed" ->
          "Slack does not accept Starling’s token: install the app again.";
      default -> "Slack refused the message (" + error + ").";
    };
  }
}

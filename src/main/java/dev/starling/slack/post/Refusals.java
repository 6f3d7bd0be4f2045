package dev.starling.slack.post;

import java.util.Set;

/** What Slack's refusals mean, and what to do about them. */
public final class Refusals {
  /** Nothing more can be posted there until somebody has mended what is in the way. */
  private static final Set<String> LASTING =
      Set.of(
          "not_in_channel",
          "channel_not_found",
          "is_archived",
          "restricted_action",
          "restricted_action_read_only_channel",
          "restricted_action_thread_only_channel",
          "no_permission",
          "ekm_access_denied",
          "access_denied",
          "team_access_not_granted",
          "enterprise_is_restricted",
          "org_login_required",
          "missing_scope",
          "not_allowed_token_type",
          "account_inactive",
          "invalid_auth",
          "not_authed",
          "token_expired",
          "token_revoked");

  private Refusals() {}

  static boolean isLasting(String error) {
    return LASTING.contains(error);
  }

  /**
   * @param error Slack's code
   */
  public static String sentence(String error) {
    return switch (error) {
      case "not_in_channel", "channel_not_found" ->
          "Starling is not in the channel any more: invite it again.";
      case "is_archived" -> "The channel is archived: unarchive it to go on.";
      case "restricted_action",
          "restricted_action_read_only_channel",
          "restricted_action_thread_only_channel",
          "no_permission" ->
          "The channel does not let Starling post: its posting permissions need changing.";
      case "ekm_access_denied",
          "access_denied",
          "team_access_not_granted",
          "enterprise_is_restricted",
          "org_login_required" ->
          "The organisation does not let Starling post (" + error + "): ask its admins.";
      case "missing_scope", "not_allowed_token_type" ->
          "Starling lacks a permission: install the app again with its present manifest.";
      case "account_inactive", "invalid_auth", "token_revoked", "token_expired", "not_authed" ->
          "Slack does not accept Starling’s token: install the app again.";
      default -> "Slack refused the message (" + error + ").";
    };
  }
}

package dev.starling.workspace;

import dev.starling.base.WorkspaceId;

/**
 * A Slack team or organisation that installed Starling.
 *
 * @param enterprise Slack's enterprise id, or {@link #NONE}
 * @param team Slack's team id, or {@link #NONE} for an installation to a whole organisation
 * @param botUser Starling's own user id there; empty until it is known
 * @param command the slash command's name as it was last used there
 */
public record Workspace(
    WorkspaceId id, String enterprise, String team, String botUser, String command) {
  public static final String NONE = "-";

  /** What Slack calls it: the team, or the organisation where that is installed as a whole. */
  public String slackId() {
    return team.equals(NONE) ? enterprise : team;
  }
}

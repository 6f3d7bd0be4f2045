package dev.starling.slack.doctor;

import dev.starling.base.WorkspaceId;
import dev.starling.workspace.Workspaces;
import java.util.List;

/** Looks at how much Slack lets us read of what was said while we did not listen. */
final class ReadingCheck {
  private final Workspaces workspaces;

  ReadingCheck(Workspaces workspaces) {
    this.workspaces = workspaces;
  }

  /** Nothing where all is well: it can't be told from a short thread. */
  List<Finding> of(WorkspaceId workspace) {
    return workspaces
        .cappedSince(workspace)
        .map(
            since ->
                Finding.wrong(
                    "Since %s Slack lets Starling read 15 messages a minute only, so what it missed"
                        + " while it was away comes in slowly. Slack does that to apps made"
                        + " elsewhere: whoever runs Starling creates the Slack app in this"
                        + " workspace, from the manifest.",
                    since))
        .stream()
        .toList();
  }
}

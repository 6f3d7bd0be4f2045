package dev.starling.slack.forget;

import dev.starling.base.Later;
import dev.starling.forget.ForgetWorkspace;
import dev.starling.forget.Housework.SeeWhetherInstalled;
import dev.starling.forget.Installations;
import dev.starling.forget.NoteRemoval;
import dev.starling.slack.wire.Lookup;
import dev.starling.slack.wire.SlackTrouble;
import dev.starling.slack.wire.Whoami;
import dev.starling.workspace.Workspace;
import dev.starling.workspace.Workspaces;
import java.time.Duration;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds out whether Starling is still installed. There is one token: it belongs to one workspace,
 * and once it is withdrawn, to none of those we know.
 */
public final class InstallationWatch {
  private static final Logger log = LoggerFactory.getLogger(InstallationWatch.class);

  /** A wrong token is somebody's slip; these are Slack's word that it was good once. */
  private static final Set<String> WITHDRAWN = Set.of("account_inactive", "token_revoked");

  private static final Duration ASK_AGAIN = Duration.ofHours(1);

  private final Lookup lookup;
  private final Workspaces workspaces;
  private final Installations installations;
  private final NoteRemoval noteRemoval;
  private final ForgetWorkspace forgetWorkspace;

  public InstallationWatch(
      Lookup lookup,
      Workspaces workspaces,
      Installations installations,
      NoteRemoval noteRemoval,
      ForgetWorkspace forgetWorkspace) {
    this.lookup = lookup;
    this.workspaces = workspaces;
    this.installations = installations;
    this.noteRemoval = noteRemoval;
    this.forgetWorkspace = forgetWorkspace;
  }

  /** What can't be found out today is asked again tomorrow. */
  public void when(SeeWhetherInstalled errand) {
    try {
      isInstalled(lookup.whoami());
    } catch (SlackTrouble trouble) {
      if (WITHDRAWN.contains(trouble.error())) {
        log.warn("Slack has withdrawn our token; what is kept is deleted after ten days");
        workspaces.all().forEach(each -> noteRemoval.from(each.id()));
      } else {
        log.info("Slack does not say whether we are installed: {}", trouble.error());
      }
    }
  }

  /**
   * The last look, before everything goes.
   *
   * @throws Later when Slack can't be asked
   */
  public void when(ForgetWorkspace.Due errand) {
    if (!forgetWorkspace.isDue(errand.workspace())) {
      return;
    }
    try {
      isInstalled(lookup.whoami());
    } catch (SlackTrouble trouble) {
      if (trouble.isUnclear() || trouble.retryAfter().isPresent()) {
        throw new Later(ASK_AGAIN);
      }
    }
    forgetWorkspace.when(errand);
  }

  private void isInstalled(Whoami whoami) {
    workspaces.all().stream()
        .filter(workspace -> isOurs(workspace, whoami))
        .forEach(workspace -> installations.present(workspace.id()));
  }

  private static boolean isOurs(Workspace workspace, Whoami whoami) {
    return workspace.team().equals(whoami.team())
        || workspace.team().equals(Workspace.NONE)
            && whoami.enterprise().filter(workspace.enterprise()::equals).isPresent();
  }
}

package dev.starling.slack.caller;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.view.View;
import dev.starling.base.ChannelId;
import dev.starling.base.PersonId;
import dev.starling.base.WorkspaceId;
import dev.starling.workspace.Channels;
import dev.starling.workspace.Workspace;
import dev.starling.workspace.Workspaces;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds out who does something, and where, from what Slack sent. */
public final class Callers {
  private final Workspaces workspaces;
  private final Channels channels;
  private final Directory directory;
  private final Clock clock;

  public Callers(Workspaces workspaces, Channels channels, Directory directory, Clock clock) {
    this.workspaces = workspaces;
    this.channels = channels;
    this.directory = directory;
    this.clock = clock;
  }

  public Caller of(SlashCommandPayload payload) {
    WorkspaceId workspace =
        enter(payload.isEnterpriseInstall(), payload.getEnterpriseId(), payload.getTeamId());
    workspaces.rememberCommand(workspace, payload.getCommand());
    return caller(workspace, payload.getUserId(), place(workspace, payload.getChannelId()));
  }

  public Caller of(BlockActionPayload payload) {
    WorkspaceId workspace =
        enter(
            payload.isEnterpriseInstall(),
            payload.getEnterprise() == null ? null : payload.getEnterprise().getId(),
            team(
                payload.getView(),
                payload.getTeam() == null ? null : payload.getTeam().getId(),
                payload.getUser().getTeamId()));
    return caller(workspace, payload.getUser().getId(), place(workspace, channel(payload)));
  }

  /**
   * Somebody with a button about a channel, wherever it stands.
   *
   * @param channel as the button's value says
   */
  public Caller of(BlockActionPayload payload, ChannelId channel) {
    Caller caller = of(payload);
    return new Caller(
        caller.workspace(),
        Optional.of(placeOf(channel, caller.workspace().id())),
        caller.person(),
        caller.command());
  }

  public Caller of(MessageShortcutPayload payload) {
    WorkspaceId workspace =
        enter(
            payload.isEnterpriseInstall(),
            payload.getEnterprise() == null ? null : payload.getEnterprise().getId(),
            team(
                null,
                payload.getTeam() == null ? null : payload.getTeam().getId(),
                payload.getUser().getTeamId()));
    return caller(
        workspace, payload.getUser().getId(), place(workspace, payload.getChannel().getId()));
  }

  /** Somebody with a form that is about no channel. */
  public Caller of(ViewSubmissionPayload payload) {
    return caller(workspace(payload), payload.getUser().getId(), Optional.empty());
  }

  /**
   * Somebody with a form about a channel.
   *
   * @param channel as the form's metadata says
   */
  public Caller of(ViewSubmissionPayload payload, ChannelId channel) {
    WorkspaceId workspace = workspace(payload);
    Place place = placeOf(channel, workspace);
    return caller(workspace, payload.getUser().getId(), Optional.of(place));
  }

  private Place placeOf(ChannelId channel, WorkspaceId workspace) {
    if (!channel.workspace().equals(workspace)) {
      throw new IllegalStateException("something about a channel of another workspace");
    }
    return new Place(channel, channels.get(channel).slackId());
  }

  /** Somebody who mentioned us, by Slack's plain ids. */
  public Caller of(WorkspaceId workspace, String slackChannel, String slackUser) {
    return caller(workspace, slackUser, place(workspace, slackChannel));
  }

  /** Names one press of a button: if it comes twice, the name is the same. */
  public static String keyOf(BlockActionPayload payload) {
    return payload.getActions().get(0).getActionTs() + "/" + payload.getUser().getId();
  }

  private WorkspaceId workspace(ViewSubmissionPayload payload) {
    return enter(
        payload.isEnterpriseInstall(),
        payload.getEnterprise() == null ? null : payload.getEnterprise().getId(),
        team(
            payload.getView(),
            payload.getTeam() == null ? null : payload.getTeam().getId(),
            payload.getUser().getTeamId()));
  }

  /** In a channel of two companies, the team may be the other company's; the view tells ours. */
  private static @Nullable String team(
      @Nullable View view, @Nullable String team, @Nullable String person) {
    if (view != null && view.getAppInstalledTeamId() != null) {
      return view.getAppInstalledTeamId();
    }
    return team == null ? person : team;
  }

  private WorkspaceId enter(
      boolean organisation, @Nullable String enterprise, @Nullable String team) {
    return workspaces.enter(
        enterprise == null || enterprise.isEmpty() ? Workspace.NONE : enterprise,
        organisation || team == null || team.isEmpty() ? Workspace.NONE : team,
        clock.instant());
  }

  private static @Nullable String channel(BlockActionPayload payload) {
    if (payload.getChannel() != null) {
      return payload.getChannel().getId();
    }
    return payload.getContainer() == null ? null : payload.getContainer().getChannelId();
  }

  /** Direct messages are no place for practice, and are not entered. */
  private Optional<Place> place(WorkspaceId workspace, @Nullable String slackChannel) {
    return Optional.ofNullable(slackChannel)
        .filter(channel -> !channel.startsWith("D"))
        .map(channel -> new Place(channels.enter(workspace, channel), channel));
  }

  private Caller caller(WorkspaceId id, String slackUser, Optional<Place> place) {
    Workspace workspace = workspaces.find(id).orElseThrow();
    return new Caller(
        workspace, place, directory.person(new PersonId(id, slackUser)), workspace.command());
  }
}

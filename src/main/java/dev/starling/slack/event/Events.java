package dev.starling.slack.event;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.starling.base.Agenda;
import dev.starling.base.Claims;
import dev.starling.base.PersonId;
import dev.starling.base.Posts;
import dev.starling.base.Transaction;
import dev.starling.base.WorkspaceId;
import dev.starling.feedback.MarkAnswer;
import dev.starling.forget.NoteRemoval;
import dev.starling.round.CollectMissed;
import dev.starling.round.HearThread;
import dev.starling.round.Rounds;
import dev.starling.slack.wire.EventSink;
import dev.starling.slack.wire.Json;
import dev.starling.workspace.Channels;
import dev.starling.workspace.HomeTabs;
import dev.starling.workspace.Workspace;
import dev.starling.workspace.Workspaces;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Hands each event to whom it concerns. They arrive twice, late and out of order. */
public final class Events implements EventSink {
  private final Workspaces workspaces;
  private final Silence silence;
  private final MessageEvents messages;
  private final ReactionEvents reactions;
  private final ChannelEvents channels;
  private final PersonalEvents personal;
  private final NoteRemoval noteRemoval;
  private final Echo echo;
  private final Clock clock;
  private final Map<String, WorkspaceId> known = new ConcurrentHashMap<>();

  /** With everybody who listens. */
  public static Events heardBy(
      HearThread hearThread,
      MarkAnswer markAnswer,
      CollectMissed collectMissed,
      Rounds rounds,
      Posts posts,
      Claims claims,
      Workspaces workspaces,
      Channels channels,
      Acquaintances acquaintances,
      HomeTabs homeTabs,
      NoteRemoval noteRemoval,
      Agenda agenda,
      Transaction transaction,
      Clock clock) {
    Echo echo = new Echo(posts, agenda, clock);
    return new Events(
        workspaces,
        new Silence(workspaces, rounds, collectMissed, clock),
        new MessageEvents(hearThread, echo, channels, acquaintances),
        new ReactionEvents(markAnswer, channels, acquaintances),
        new ChannelEvents(channels, agenda, transaction, clock),
        new PersonalEvents(claims, acquaintances, homeTabs, agenda, transaction, clock),
        noteRemoval,
        echo,
        clock);
  }

  private Events(
      Workspaces workspaces,
      Silence silence,
      MessageEvents messages,
      ReactionEvents reactions,
      ChannelEvents channels,
      PersonalEvents personal,
      NoteRemoval noteRemoval,
      Echo echo,
      Clock clock) {
    this.workspaces = workspaces;
    this.silence = silence;
    this.messages = messages;
    this.reactions = reactions;
    this.channels = channels;
    this.personal = personal;
    this.noteRemoval = noteRemoval;
    this.echo = echo;
    this.clock = clock;
  }

  /**
   * Practice is private to a company, so channels that companies share are passed over; whoever
   * mentions Starling there is told so.
   */
  @Override
  public void accept(JsonObject envelope) {
    Delivery.read(envelope)
        .filter(delivery -> !delivery.shared() || delivery.type().equals("app_mention"))
        .ifPresent(delivery -> hear(workspace(delivery), delivery));
  }

  private void hear(WorkspaceId workspace, Delivery delivery) {
    JsonObject event = delivery.event();
    silence.isBroken(workspace, delivery.happenedAt());
    switch (delivery.type()) {
      case "message" -> message(workspace, event);
      case "reaction_added" -> reactions.hear(workspace, event, true);
      case "reaction_removed" -> reactions.hear(workspace, event, false);
      case "app_mention" -> personal.mentioned(workspace, event);
      case "app_home_opened" -> personal.openedHome(workspace, event);
      case "member_joined_channel" -> {
        if (Json.text(event, "user").equals(delivery.bot())) {
          Json.id(event, "channel").ifPresent(id -> channels.joined(workspace, id));
        }
      }
      case "user_change" ->
          Json.object(event, "user")
              .flatMap(user -> Json.id(user, "id"))
              .ifPresent(id -> personal.changed(new PersonId(workspace, id)));
      case "app_uninstalled" -> noteRemoval.from(workspace);
      case "tokens_revoked" -> {
        if (!Json.texts(Json.object(event, "tokens").orElse(new JsonObject()), "bot").isEmpty()) {
          noteRemoval.from(workspace);
        }
      }
      case "channel_id_changed" -> channels.renumbered(workspace, event);
      default -> slackChannel(event).ifPresent(id -> channels.changed(workspace, id));
    }
  }

  private void message(WorkspaceId workspace, JsonObject event) {
    if (Json.text(event, "channel_type").equals(Optional.of("im"))) {
      echo.hear(workspace, event);
      personal.wrote(workspace, event);
    } else {
      messages.hear(workspace, event);
    }
  }

  /** Renaming sends the whole channel, archiving only its id. */
  private static Optional<String> slackChannel(JsonObject event) {
    JsonElement channel = event.get("channel");
    return channel != null && channel.isJsonObject()
        ? Json.text(channel.getAsJsonObject(), "id")
        : Json.text(event, "channel");
  }

  private WorkspaceId workspace(Delivery delivery) {
    String enterprise = delivery.enterprise();
    String team = delivery.team();
    return known.computeIfAbsent(
        enterprise + "/" + team,
        any -> {
          WorkspaceId id = workspaces.enter(enterprise, team, clock.instant());
          delivery.bot().ifPresent(bot -> remember(id, bot));
          return id;
        });
  }

  private void remember(WorkspaceId id, String bot) {
    boolean news = workspaces.find(id).map(Workspace::botUser).filter(bot::equals).isEmpty();
    if (news) {
      workspaces.rememberBot(id, bot);
    }
  }
}

package dev.starling.slack.question;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.ButtonElement;
import dev.starling.base.ChannelId;
import dev.starling.base.Refusal;
import dev.starling.question.Level;
import dev.starling.question.Theme;
import dev.starling.question.own.Circle;
import dev.starling.question.own.Contributor;
import dev.starling.question.own.PendingImport;
import dev.starling.question.own.ReceiveList;
import dev.starling.schedule.Keepers;
import dev.starling.slack.caller.Caller;
import dev.starling.slack.caller.Callers;
import dev.starling.slack.caller.Directory;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.text.Shown;
import dev.starling.slack.wire.Boundary;
import dev.starling.slack.wire.Reply;
import java.util.ArrayList;
import java.util.List;

/** Takes lists of questions that people send as files, and adds them on their word. */
public final class ImportDesk {
  private final ReceiveList receive;
  private final Keepers keepers;
  private final Contributors contributors;
  private final Callers callers;
  private final Directory directory;

  public ImportDesk(
      ReceiveList receive,
      Keepers keepers,
      Contributors contributors,
      Callers callers,
      Directory directory) {
    this.receive = receive;
    this.keepers = keepers;
    this.contributors = contributors;
    this.callers = callers;
    this.directory = directory;
  }

  void register(App app, Boundary boundary) {
    app.blockAction(ImportView.CIRCLE, boundary.action(press -> change(press, this::into)));
    app.blockAction(ImportView.THEME, boundary.action(press -> change(press, this::themed)));
    app.blockAction(ImportView.LEVEL, boundary.action(press -> change(press, this::levelled)));
    app.blockAction(ImportView.ALIKE, boundary.action(press -> change(press, this::alike)));
    app.blockAction(ImportView.ADD, boundary.action(this::add));
    app.blockAction(ImportView.DROP, boundary.action(this::drop));
  }

  private interface Change {
    PendingImport of(PendingImport pending, String value);
  }

  /**
   * What would become of a list.
   *
   * @throws Refusal when its sender decides nowhere, or there is nothing to read
   */
  public Shown received(SentFile file) {
    Contributor sender = contributors.of(directory.person(file.person()));
    sender.checkMember();
    String id = receive.from(sender, circles(sender), file.id(), file.name(), file.bytes());
    return shown(receive.waiting(file.person().workspace(), id, sender), sender);
  }

  private Reply change(BlockActionPayload payload, Change change) {
    return onWaiting(
        payload,
        (caller, sender, pending) -> {
          String value = payload.getActions().get(0).getSelectedOption().getValue();
          PendingImport changed = change.of(pending, value);
          if (!sender.decidesFor(changed.circle())) {
            throw new Refusal("You decide for other places only; pick one of those.");
          }
          receive.change(changed);
          return shown(changed, sender);
        });
  }

  private PendingImport into(PendingImport pending, String value) {
    return pending.into(Circle.parse(value));
  }

  private PendingImport themed(PendingImport pending, String value) {
    Theme theme = Theme.find(value).orElseThrow();
    return pending.with(theme, pending.level(), pending.lookalikes());
  }

  private PendingImport levelled(PendingImport pending, String value) {
    Level level = Level.find(value).orElseThrow();
    return pending.with(pending.theme(), level, pending.lookalikes());
  }

  private PendingImport alike(PendingImport pending, String value) {
    return pending.with(pending.theme(), pending.level(), value.equals(ImportView.TAKE));
  }

  private Reply add(BlockActionPayload payload) {
    return onWaiting(
        payload,
        (caller, sender, pending) -> {
          int added = receive.confirm(pending, sender);
          return ImportView.settled(
              pending,
              Mrkdwn.of(
                  "%d added. `%s questions` shows them; there they can be edited and retired.",
                  added, caller.command()));
        });
  }

  private Reply drop(BlockActionPayload payload) {
    return onWaiting(
        payload,
        (caller, sender, pending) -> {
          receive.drop(pending);
          return ImportView.settled(pending, Mrkdwn.of("dropped; nothing was added."));
        });
  }

  private interface Work {
    Shown on(Caller caller, Contributor sender, PendingImport pending);
  }

  /** The message's own button says which list it is about, whichever of its menus is used. */
  private Reply onWaiting(BlockActionPayload payload, Work work) {
    Caller caller = callers.of(payload);
    Contributor sender = contributors.of(caller.person());
    return caller.hears(
        () -> {
          PendingImport pending = receive.waiting(caller.workspace().id(), listOf(payload), sender);
          Shown shown = work.on(caller, sender, pending);
          return Reply.instead(shown.text(), shown.blocks());
        });
  }

  private static String listOf(BlockActionPayload payload) {
    return payload.getMessage().getBlocks().stream()
        .filter(ActionsBlock.class::isInstance)
        .flatMap(block -> ((ActionsBlock) block).getElements().stream())
        .filter(ButtonElement.class::isInstance)
        .map(each -> ((ButtonElement) each).getValue())
        .findFirst()
        .orElseThrow();
  }

  private Shown shown(PendingImport pending, Contributor sender) {
    List<OptionObject> options =
        circles(sender).stream().map(circle -> ImportView.option(circle, name(circle))).toList();
    return ImportView.of(pending, receive.plan(pending), options);
  }

  private String name(Circle circle) {
    return circle.channel().map(channel -> directory.channel(channel).name()).orElse("");
  }

  private List<Circle> circles(Contributor sender) {
    List<Circle> circles = new ArrayList<>();
    for (ChannelId channel : keepers.keptBy(sender.person())) {
      circles.add(Circle.of(channel));
    }
    if (sender.admin()) {
      circles.add(Circle.of(sender.person().workspace()));
    }
    return circles.stream().filter(sender::decidesFor).limit(100).toList();
  }
}

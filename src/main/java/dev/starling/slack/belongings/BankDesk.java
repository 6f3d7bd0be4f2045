package dev.starling.slack.belongings;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import dev.starling.base.PersonId;
import dev.starling.belongings.BankPlan;
import dev.starling.belongings.PendingBank;
import dev.starling.belongings.ReceiveBank;
import dev.starling.slack.caller.Caller;
import dev.starling.slack.caller.Callers;
import dev.starling.slack.caller.PracticeChannels;
import dev.starling.slack.question.SentFile;
import dev.starling.slack.text.Shown;
import dev.starling.slack.wire.Boundary;
import dev.starling.slack.wire.Reply;

/** Takes story banks that their owners send, and brings them in on their word. */
public final class BankDesk {
  private final ReceiveBank receive;
  private final Callers callers;

  public BankDesk(ReceiveBank receive, Callers callers) {
    this.receive = receive;
    this.callers = callers;
  }

  void register(App app, Boundary boundary) {
    app.blockAction(BankView.BRING_IN, boundary.action(this::bringIn));
    app.blockAction(BankView.DROP, boundary.action(this::drop));
  }

  /**
   * What would become of it.
   *
   * @throws dev.starling.base.Refusal when there is no story to read
   */
  Shown received(SentFile file) {
    PendingBank waiting = receive.from(file.person(), file.id(), file.name(), file.bytes());
    return BankView.of(waiting, receive.plan(waiting));
  }

  private Reply bringIn(BlockActionPayload payload) {
    Caller caller = callers.of(payload);
    PracticeChannels.refuseForeigners(caller);
    PersonId owner = caller.person().id();
    String id = payload.getActions().get(0).getValue();
    String file = receive.waiting(owner, id).file();
    BankPlan plan = receive.confirm(owner, id);
    Shown settled = BankView.broughtIn(file, plan, caller.command());
    return Reply.instead(settled.text(), settled.blocks());
  }

  private Reply drop(BlockActionPayload payload) {
    Caller caller = callers.of(payload);
    PersonId owner = caller.person().id();
    String id = payload.getActions().get(0).getValue();
    String file = receive.waiting(owner, id).file();
    receive.drop(owner, id);
    Shown settled = BankView.dropped(file);
    return Reply.instead(settled.text(), settled.blocks());
  }
}

package dev.starling.sharing;

import dev.starling.base.Agenda;
import dev.starling.base.PersonId;
import dev.starling.base.Refusal;
import dev.starling.base.Transaction;
import java.time.Clock;
import java.util.List;

/** Takes back what was shared: from that moment on the colleague can't open it. */
public final class TakeBack {
  private final Shares shares;
  private final Agenda agenda;
  private final Transaction transaction;
  private final Clock clock;

  public TakeBack(Shares shares, Agenda agenda, Transaction transaction, Clock clock) {
    this.shares = shares;
    this.agenda = agenda;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * Taking back twice is taking back once.
   *
   * @throws Refusal when it is gone or somebody else's
   */
  public Share by(PersonId owner, ShareId id) {
    return transaction.call(
        () -> {
          Share share =
              shares
                  .find(id)
                  .filter(each -> each.owner().equals(owner))
                  .orElseThrow(
                      () ->
                          new Refusal(
                              "You do not share that story any more; close this window and open it"
                                  + " anew."));
          withdraw(share);
          return share;
        });
  }

  /**
   * Everything that a person shares, before their stories are deleted: what stands in Slack is
   * replaced later, also when the rows are gone by then.
   */
  public int allOf(PersonId owner) {
    return transaction.call(
        () -> {
          List<Share> standing = shares.findStandingOf(owner);
          standing.forEach(this::withdraw);
          return standing.size();
        });
  }

  private void withdraw(Share share) {
    if (shares.takeBack(share.id(), clock.instant())) {
      agenda.plan(new WithdrawShare(share.id(), share.colleague()), clock.instant());
    }
  }
}

package dev.starling.sharing;

import dev.starling.base.Agenda;
import dev.starling.base.PersonId;
import dev.starling.base.Refusal;
import dev.starling.base.Transaction;
import java.time.Clock;

/** Says to its owner what a shared story is like. */
public final class GiveFeedback {
  private final Shares shares;
  private final ReadShared readShared;
  private final Agenda agenda;
  private final Transaction transaction;
  private final Clock clock;

  public GiveFeedback(
      Shares shares, ReadShared readShared, Agenda agenda, Transaction transaction, Clock clock) {
    this.shares = shares;
    this.readShared = readShared;
    this.agenda = agenda;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * @param form the same for the same form, so that sending it twice is sending it once
   * @throws Refusal when the story was taken back meanwhile, or nothing is said
   */
  public Feedback on(ShareId id, PersonId colleague, String form, String strong, String missing) {
    return transaction.call(
        () -> {
          Share share = readShared.as(colleague, id).share();
          Feedback feedback = new Feedback(share.id(), form, strong, missing, clock.instant());
          if (shares.say(feedback)) {
            agenda.plan(new TellFeedback(id.workspace(), form), clock.instant());
          }
          return feedback;
        });
  }
}

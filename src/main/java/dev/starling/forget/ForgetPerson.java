package dev.starling.forget;

import dev.starling.base.Agenda;
import dev.starling.base.Ids;
import dev.starling.base.PersonId;
import dev.starling.base.Transaction;
import dev.starling.round.CorrectSummary;
import dev.starling.round.RedrawQuestion;
import dev.starling.round.RemovePost;
import dev.starling.round.RoundId;
import dev.starling.sharing.Share;
import dev.starling.sharing.Shares;
import dev.starling.sharing.WithdrawShare;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Deletes everything that is a person's, and sees to it that nothing of it comes back. */
public final class ForgetPerson {
  /** Slack takes so many changes of messages and no more. */
  private static final Duration BETWEEN_CHANGES = Duration.ofSeconds(2);

  private final Traces traces;
  private final Shares shares;
  private final Farewells farewells;
  private final Oblivion oblivion;
  private final Agenda agenda;
  private final Transaction transaction;
  private final Ids ids;
  private final Clock clock;

  public ForgetPerson(
      Traces traces,
      Shares shares,
      Farewells farewells,
      Oblivion oblivion,
      Agenda agenda,
      Transaction transaction,
      Ids ids,
      Clock clock) {
    this.traces = traces;
    this.shares = shares;
    this.farewells = farewells;
    this.oblivion = oblivion;
    this.agenda = agenda;
    this.transaction = transaction;
    this.ids = ids;
    this.clock = clock;
  }

  /** Whether the person can still be told. */
  public enum Parting {
    /** They asked for it. */
    STAYS,
    /** They are not in the workspace any more. */
    LEFT
  }

  /** All of it is deleted, or nothing; what Slack shows of it is taken away soon after. */
  public void now(PersonId person, Parting parting) {
    Instant now = clock.instant();
    transaction.run(
        () -> {
          Holdings deleted = traces.countOf(person);
          takeOutOfSlack(person, now);
          traces.erase(person, ids::next);
          oblivion.keep(person, now);
          if (parting == Parting.STAYS) {
            farewells.keep(new Farewell(person, deleted, now));
            agenda.plan(new SayFarewell(person), now);
          } else {
            farewells.done(person);
          }
        });
  }

  /**
   * Form answers first; then the messages of ours that name the person for what they did, and those
   * that show a colleague their stories.
   */
  private void takeOutOfSlack(PersonId person, Instant now) {
    Instant due = now;
    for (FormTrace form : traces.formsOf(person)) {
      remove(form, due);
      due = due.plus(BETWEEN_CHANGES);
    }
    for (RoundId round : traces.answeredBy(person)) {
      agenda.plan(new CorrectSummary(round), due);
      due = due.plus(BETWEEN_CHANGES);
    }
    for (RoundId round : traces.askedBy(person)) {
      agenda.plan(new RedrawQuestion(round), due);
      due = due.plus(BETWEEN_CHANGES);
    }
    for (Share share : shares.findStandingOf(person)) {
      agenda.plan(new WithdrawShare(share.id(), share.colleague()), due);
      due = due.plus(BETWEEN_CHANGES);
    }
  }

  private void remove(FormTrace form, Instant due) {
    if (form.post() != null) {
      agenda.plan(new RemovePost(form.channel(), form.post()), due);
    } else if (form.sending()) {
      agenda.plan(new RemoveLostPost(form.round(), form.form(), due), due);
    }
  }
}

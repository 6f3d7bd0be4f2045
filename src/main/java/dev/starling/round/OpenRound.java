package dev.starling.round;

import dev.starling.base.Agenda;
import dev.starling.base.ChannelId;
import dev.starling.base.Ids;
import dev.starling.base.PersonId;
import dev.starling.base.Refusal;
import dev.starling.base.Transaction;
import dev.starling.question.Banks;
import dev.starling.question.Choice;
import dev.starling.question.ChooseQuestion;
import dev.starling.question.Needs;
import dev.starling.question.Seed;
import dev.starling.question.Wish;
import dev.starling.schedule.Deadline;
import dev.starling.schedule.Opening;
import dev.starling.schedule.SlotDue;
import dev.starling.schedule.TakeSlot;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Puts a question to a channel: because its slot has come, or because somebody asks for one. */
public final class OpenRound {
  private final TakeSlot takeSlot;
  private final CloseRound closeRound;
  private final Rounds rounds;
  private final RubricVersions rubrics;
  private final Banks banks;
  private final Needs needs;
  private final Ids ids;
  private final Agenda agenda;
  private final Transaction transaction;
  private final Clock clock;

  public OpenRound(
      TakeSlot takeSlot,
      CloseRound closeRound,
      Rounds rounds,
      RubricVersions rubrics,
      Banks banks,
      Needs needs,
      Ids ids,
      Agenda agenda,
      Transaction transaction,
      Clock clock) {
    this.takeSlot = takeSlot;
    this.closeRound = closeRound;
    this.rounds = rounds;
    this.rubrics = rubrics;
    this.banks = banks;
    this.needs = needs;
    this.ids = ids;
    this.agenda = agenda;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Takes the slot that is due in a channel, if one is, and opens its round. */
  public void when(SlotDue due) {
    // The day's snapshot of the team takes its time: not within the transaction, if it can be
    // helped.
    needs.in(due.channel());
    transaction.run(
        () -> {
          closeRound.dueIn(due.channel());
          takeSlot.in(due.channel()).ifPresent(this::open);
        });
  }

  /**
   * Opens a round now.
   *
   * @param zone of the person who asks: it says what their day is
   * @param freely whether they may ask more than once a day, as keepers do
   */
  public Round asked(ChannelId channel, PersonId by, ZoneId zone, boolean freely, Wish wish) {
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, zone);
    return transaction.call(
        () -> {
          Instant midnight = today.atStartOfDay(zone).toInstant();
          if (!freely && rounds.countAskedBy(channel, by, midnight) > 0) {
            throw new Refusal(
                "You have put a question to this channel today already. Ask again tomorrow, or ask"
                    + " one of the keepers: they may as often as they like.");
          }
          return open(
              channel, null, by, choose(channel, wish, today), Deadline.ofAsked(now, zone), false);
        });
  }

  private void open(Opening opening) {
    ChannelId channel = opening.slot().channel();
    LocalDate date = opening.slot().date();
    Choice choice = choose(channel, Wish.ANYTHING, date);
    open(channel, date, null, choice, opening.closesAt(), opening.late());
  }

  private Choice choose(ChannelId channel, Wish wish, LocalDate date) {
    return new ChooseQuestion(banks.in(channel), rounds.history(channel), needs.in(channel))
        .by(wish, new Seed(channel, date));
  }

  private Round open(
      ChannelId channel,
      @Nullable LocalDate date,
      @Nullable PersonId by,
      Choice choice,
      Instant closesAt,
      boolean late) {
    Instant now = clock.instant();
    Round round =
        new Round(
            new RoundId(channel.workspace(), ids.next()),
            channel,
            date,
            by,
            choice.question(),
            choice.why(),
            rubrics.current(channel.workspace()),
            RoundState.OPEN,
            now,
            closesAt,
            late,
            null);
    if (rounds.open(round)) {
      agenda.plan(new AnnounceRound(round.id()), now);
      agenda.plan(new CloseRound.Due(round.id()), closesAt);
    }
    return round;
  }
}

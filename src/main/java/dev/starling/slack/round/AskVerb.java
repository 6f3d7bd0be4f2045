package dev.starling.slack.round;

import dev.starling.base.Claims;
import dev.starling.base.Refusal;
import dev.starling.base.Transaction;
import dev.starling.question.Banks;
import dev.starling.question.Wish;
import dev.starling.round.OpenRound;
import dev.starling.round.Round;
import dev.starling.schedule.Actor;
import dev.starling.schedule.Gate;
import dev.starling.slack.caller.Caller;
import dev.starling.slack.caller.PracticeChannels;
import dev.starling.slack.command.Ask;
import dev.starling.slack.command.Corner;
import dev.starling.slack.command.Verb;
import dev.starling.slack.wire.Reply;
import dev.starling.workspace.Person;
import java.time.Clock;
import java.util.List;

/** Puts a question to the channel now. */
public final class AskVerb implements Corner {
  private final PracticeChannels channels;
  private final Gate gate;
  private final Banks banks;
  private final OpenRound openRound;
  private final Claims claims;
  private final Transaction transaction;
  private final Clock clock;

  public AskVerb(
      PracticeChannels channels,
      Gate gate,
      Banks banks,
      OpenRound openRound,
      Claims claims,
      Transaction transaction,
      Clock clock) {
    this.channels = channels;
    this.gate = gate;
    this.banks = banks;
    this.openRound = openRound;
    this.claims = claims;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public List<Verb> verbs() {
    return List.of(
        Verb.inChannel(
            "ask",
            "ask [theme] [level]",
            "ask scaling senior",
            "puts a question to this channel now",
            this::run));
  }

  private Reply run(Ask ask) {
    Caller caller = ask.caller();
    Person person = caller.person();
    if (!person.isFullMember()) {
      throw new Refusal(
          "Questions are put by full members of this workspace; as a guest you can answer them and"
              + " react to answers.");
    }
    channels.ready(caller);
    Wish wish = Wish.parse(ask.rest(), banks.in(caller.channel()).packs());
    boolean freely = gate.keeps(caller.channel(), new Actor(person.id(), person.admin(), true));
    return transaction.call(
        () -> {
          if (!claims.take(person.id().workspace(), "ask " + ask.key(), clock.instant())) {
            return Reply.none();
          }
          Round round = openRound.asked(caller.channel(), person.id(), person.zone(), freely, wish);
          return Reply.text(
              "A question on %s is on its way.".formatted(round.question().theme().inSentence()));
        });
  }
}

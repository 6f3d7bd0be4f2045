package dev.starling.feedback;

import dev.starling.base.ChannelId;
import dev.starling.base.PersonId;
import dev.starling.base.Refusal;
import dev.starling.base.Ts;
import dev.starling.round.Answer;
import dev.starling.round.AnswerId;
import dev.starling.round.Answers;
import java.time.Clock;
import java.util.Set;

/**
 * Tells somebody privately how an answer of theirs could grow. Only they hear of it: it stands in
 * no summary and in no total.
 */
public final class SignalQuietly {
  private final Answers answers;
  private final QuietSignals signals;
  private final Clock clock;

  public SignalQuietly(Answers answers, QuietSignals signals, Clock clock) {
    this.answers = answers;
    this.signals = signals;
    this.clock = clock;
  }

  /**
   * @param given growth signals, in place of those the peer gave before; none takes them back
   * @throws Refusal when the answer is gone, or the peer's own
   */
  public void on(AnswerId answer, PersonId peer, Set<Mark> given) {
    if (given.stream().anyMatch(Mark::isStrength)) {
      throw new IllegalArgumentException("a strength is for all to see: " + given);
    }
    signals.give(colleagues(answer, peer).id(), peer, given, clock.instant());
  }

  /** What the peer gave already. */
  public Set<Mark> given(AnswerId answer, PersonId peer) {
    return signals.findOn(answer).from(peer);
  }

  /**
   * The answer that a message belongs to.
   *
   * @throws Refusal when it belongs to none, or to one of the peer's own
   */
  public Answer at(ChannelId channel, Ts message, PersonId peer) {
    return answers
        .findByMessage(channel, message)
        .map(answer -> colleagues(answer.id(), peer))
        .orElseThrow(
            () ->
                new Refusal(
                    "This message is no answer to a question. Choose it on what a colleague"
                        + " answered in a question's thread."));
  }

  private Answer colleagues(AnswerId id, PersonId peer) {
    Answer answer =
        answers
            .find(id)
            .orElseThrow(
                () -> new Refusal("That answer is not there any more; nothing is left to do."));
    if (answer.person().equals(peer)) {
      throw new Refusal("That is your own answer: growth signals come from colleagues.");
    }
    return answer;
  }
}

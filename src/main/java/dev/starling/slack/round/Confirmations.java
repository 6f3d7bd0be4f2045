package dev.starling.slack.round;

import dev.starling.base.Ts;
import dev.starling.round.Answer;
import dev.starling.round.Answers;
import dev.starling.round.ConfirmAnswer;
import dev.starling.round.Round;
import dev.starling.round.Rounds;
import dev.starling.slack.text.Shown;
import dev.starling.slack.wire.Outgoing;
import dev.starling.slack.wire.Poster;
import dev.starling.workspace.Channels;
import java.time.Clock;

/** Tells authors once what their answer came to. Nothing depends on whether they see it. */
public final class Confirmations {
  private final Rounds rounds;
  private final Answers answers;
  private final Channels channels;
  private final Poster poster;
  private final Clock clock;

  public Confirmations(
      Rounds rounds, Answers answers, Channels channels, Poster poster, Clock clock) {
    this.rounds = rounds;
    this.answers = answers;
    this.channels = channels;
    this.poster = poster;
    this.clock = clock;
  }

  /** While the author goes on, a later alarm will ring. */
  public void when(ConfirmAnswer errand) {
    answers
        .find(errand.answer())
        .filter(answer -> !clock.instant().isBefore(answer.finishedAt()))
        .filter(answer -> answers.confirm(answer.id(), clock.instant()))
        .ifPresent(this::tell);
  }

  private void tell(Answer answer) {
    Round round = rounds.get(answer.round());
    Ts thread = round.thread().orElse(answer.ts());
    Shown shown = Confirmation.of(answer);
    poster.postEphemeral(
        answer.person().value(),
        new Outgoing(
            channels.get(round.channel()).slackId(),
            thread.value(),
            shown.text(),
            shown.blocks(),
            null));
  }
}

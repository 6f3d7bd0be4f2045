package dev.starling.feedback;

import dev.starling.base.ChannelId;
import dev.starling.round.Rounds;
import java.time.Clock;
import java.time.Duration;

/**
 * Takes in the emoji that people give and take back, in whatever order and however often they are
 * delivered. Which of them are marks is decided when they are read: the message may not have
 * arrived yet, and may or may not become an answer.
 */
public final class MarkAnswer {
  private static final Duration PRACTISING = Duration.ofDays(30);

  private final Rubrics rubrics;
  private final Rounds rounds;
  private final Reactions reactions;
  private final Clock clock;

  public MarkAnswer(Rubrics rubrics, Rounds rounds, Reactions reactions, Clock clock) {
    this.rubrics = rubrics;
    this.rounds = rounds;
    this.reactions = reactions;
    this.clock = clock;
  }

  /** An emoji that means nothing, or in a channel that does not practise, costs a read, no more. */
  public void by(ChannelId channel, Reaction reaction) {
    String emoji = EmojiName.plain(reaction.emoji());
    if (rubrics.knows(channel.workspace(), emoji)
        && rounds.isPractising(channel, clock.instant().minus(PRACTISING))) {
      reactions.note(channel, reaction);
    }
  }
}

package dev.starling.feedback;

import dev.starling.base.ChannelId;
import dev.starling.round.Answers;
import dev.starling.round.Rounds;
import dev.starling.workspace.Forgotten;
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
  private final Answers answers;
  private final Reactions reactions;
  private final Forgotten forgotten;
  private final Clock clock;

  public MarkAnswer(
      Rubrics rubrics,
      Rounds rounds,
      Answers answers,
      Reactions reactions,
      Forgotten forgotten,
      Clock clock) {
    this.rubrics = rubrics;
    this.rounds = rounds;
    this.answers = answers;
    this.reactions = reactions;
    this.forgotten = forgotten;
    this.clock = clock;
  }

  /**
   * An emoji that means nothing, or on what is no answer in a channel that has not practised for a
   * month, costs a read, no more.
   *
   * @return whether it is kept, perhaps since it came before
   */
  public boolean by(ChannelId channel, Reaction reaction) {
    String emoji = EmojiName.plain(reaction.emoji());
    if (!rubrics.knows(channel.workspace(), emoji) || !concerns(channel, reaction)) {
      return false;
    }
    if (forgotten.covers(reaction.person(), reaction.eventTs().at())) {
      return false;
    }
    if (!reaction.present() && forgotten.covers(reaction.person(), reaction.message().at())) {
      reactions.takeBack(channel, reaction);
    } else {
      reactions.note(channel, reaction);
    }
    return true;
  }

  private boolean concerns(ChannelId channel, Reaction reaction) {
    return rounds.isPractising(channel, clock.instant().minus(PRACTISING))
        || answers.findByMessage(channel, reaction.message()).isPresent();
  }
}

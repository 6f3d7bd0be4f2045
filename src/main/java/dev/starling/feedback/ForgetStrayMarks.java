package dev.starling.feedback;

import dev.starling.base.Agenda;
import dev.starling.base.Errand;
import dev.starling.round.Round;
import dev.starling.round.RoundId;
import dev.starling.round.Rounds;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Forgets emoji on messages that nobody has come to know: most of them stand on messages outside of
 * our threads. One may come before its message, so each is kept for two days, and while a round is
 * open, or closed for less than two days, to whose thread its message could belong.
 */
public final class ForgetStrayMarks {
  /** How long one is kept at least. */
  public static final Duration KEPT = Duration.ofDays(2);

  /** Nobody notes an emoji in a channel that has not practised for a month. */
  private static final Duration LONGEST = Duration.ofDays(35);

  private final Rounds rounds;
  private final Reactions reactions;
  private final Agenda agenda;
  private final Clock clock;

  public ForgetStrayMarks(Rounds rounds, Reactions reactions, Agenda agenda, Clock clock) {
    this.rounds = rounds;
    this.reactions = reactions;
    this.agenda = agenda;
    this.clock = clock;
  }

  /** Looked at two days after a round has closed, and daily while it is the channel's newest. */
  public record Due(RoundId round) implements Errand {
    /** Reads the subject. */
    public static Due parse(String subject) {
      return new Due(RoundId.parse(subject));
    }

    @Override
    public String subject() {
      return round.toString();
    }
  }

  public void when(Due due) {
    Round round = rounds.get(due.round());
    Instant now = clock.instant();
    Instant kept = now.minus(KEPT);
    Instant oldest = rounds.findOldestOpening(round.channel(), kept).orElse(now);
    reactions.forgetStrays(round.channel(), now.minus(LONGEST), kept, oldest);
    boolean newest =
        rounds.findLatest(round.channel()).filter(last -> last.id().equals(round.id())).isPresent();
    if (newest && now.isBefore(round.closesAt().plus(LONGEST))) {
      agenda.plan(due, now.plus(Duration.ofDays(1)));
    }
  }
}

package dev.starling.feedback;

import dev.starling.base.ChannelId;
import dev.starling.base.PersonId;
import dev.starling.round.Answer;
import java.time.Instant;
import java.util.List;

/** Answers that still need a colleague's eyes. */
public interface Waiting {
  /**
   * Of others, in the channel's last five rounds that opened since the moment: those to which fewer
   * than two colleagues reacted and the reader did not, neither by emoji nor privately. Oldest
   * first.
   */
  List<Answer> findFor(PersonId reader, ChannelId channel, Instant since, int atMost);
}

package dev.starling.round;

import dev.starling.base.ChannelId;
import dev.starling.base.PersonId;
import dev.starling.base.Ts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The answers that stand now. */
public interface Answers {
  Optional<Answer> find(AnswerId id);

  /** In the order in which they begin. */
  List<Answer> findIn(RoundId round);

  /** Newest first. */
  List<Answer> findOf(PersonId person, int atMost);

  /** Whether a person has an answer in a round. */
  boolean hasAnswered(PersonId person, RoundId round);

  /** The answer that a message belongs to. */
  Optional<Answer> findByMessage(ChannelId channel, Ts message);

  /** The messages of which an answer consists, in order. */
  List<Ts> messagesOf(AnswerId id);

  void save(Answer answer);

  void remove(AnswerId id);

  /** Says whether its author has not been told of it yet, and notes that they are. */
  boolean confirm(AnswerId id, Instant at);
}

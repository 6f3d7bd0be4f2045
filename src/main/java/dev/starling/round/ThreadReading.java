package dev.starling.round;

import dev.starling.base.PersonId;
import dev.starling.base.Ts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the answers in a thread: a pure function of the messages that stand there now and of what
 * their authors said of them, whatever the order in which either arrived.
 *
 * <ul>
 *   <li>A form answer counts at any length and is always a take of its own.
 *   <li>A run counts when it is long enough (all its messages together), does not begin by
 *       mentioning someone, and is its author's first answer; what they say later is conversation.
 *   <li>The author's word on any message of a run holds for the whole run and beats all of that;
 *       one on a message that is gone is void.
 *   <li>Whether a run comes after its author's answer, and whether it is late, is decided by where
 *       it begins: an answer begun in time is in time.
 *   <li>What is sent more than 14 days after the deadline is never part of an answer.
 * </ul>
 */
public final class ThreadReading {
  /** How long after the deadline answers are still accepted. */
  public static final Duration ACCEPTED = Duration.ofDays(14);

  private ThreadReading() {}

  /** The answers in the order in which they begin. */
  public static List<AnswerRead> answers(
      List<Said> messages, Map<Ts, Verdict> verdicts, Instant deadline) {
    Instant end = accepts(deadline);
    List<Said> inOrder =
        messages.stream()
            .filter(said -> !said.sentAt().isAfter(end))
            .distinct()
            .sorted(Comparator.comparing(Said::ts))
            .toList();
    Map<PersonId, Integer> takes = new HashMap<>();
    List<AnswerRead> answers = new ArrayList<>();
    for (Run run : Run.of(inOrder)) {
      if (counts(run, verdicts, takes.containsKey(run.person()))) {
        int take = takes.merge(run.person(), 1, Integer::sum);
        answers.add(run.asAnswer(take, deadline));
      }
    }
    return List.copyOf(answers);
  }

  /** Until when answers to a round with the deadline are accepted. */
  static Instant accepts(Instant deadline) {
    return deadline.plus(ACCEPTED);
  }

  private static boolean counts(Run run, Map<Ts, Verdict> verdicts, boolean answeredBefore) {
    return run.verdict(verdicts)
        .map(word -> word == Verdict.Word.COUNTS)
        .orElseGet(() -> run.isForm() || (!answeredBefore && run.readsAsAnswer()));
  }
}

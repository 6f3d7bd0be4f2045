package dev.starling.round;

import dev.starling.base.Agenda;
import dev.starling.base.Ts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Brings the answers of a round in line with its thread as it stands now. Works within the caller's
 * transaction, one reader at a time.
 */
public final class ReadThread {
  private static final Duration NEWS = Duration.ofHours(1);

  private final Rounds rounds;
  private final Messages messages;
  private final Answers answers;
  private final Agenda agenda;
  private final Clock clock;

  public ReadThread(Rounds rounds, Messages messages, Answers answers, Agenda agenda, Clock clock) {
    this.rounds = rounds;
    this.messages = messages;
    this.answers = answers;
    this.agenda = agenda;
    this.clock = clock;
  }

  /** Does nothing for a round whose question has no known message yet. */
  public void of(RoundId id) {
    rounds.hold(id);
    Round round = rounds.get(id);
    round.thread().ifPresent(thread -> read(round, thread));
  }

  private void read(Round round, Ts thread) {
    List<Said> said = messages.findIn(round.channel(), thread);
    Map<Ts, Verdict> verdicts = messages.verdicts(round.channel(), thread);
    Map<Ts, AnswerId> before = messages.answers(round.channel(), thread);
    Map<Ts, Said> byTs = new HashMap<>();
    said.forEach(each -> byTs.put(each.ts(), each));

    Map<Ts, AnswerId> after = new HashMap<>();
    List<Answer> standing = new ArrayList<>();
    Set<AnswerId> taken = new HashSet<>();
    for (AnswerRead read : ThreadReading.answers(said, verdicts, round.closesAt())) {
      AnswerId id = idOf(round, read, before, taken);
      taken.add(id);
      read.messages().forEach(ts -> after.put(ts, id));
      standing.add(answer(round, read, id, byTs));
    }
    if (write(round, thread, standing, before, after) && !round.isOpen()) {
      agenda.plan(new CorrectSummary(round.id()), clock.instant());
    }
    tidyUpLater(round);
  }

  /** Whatever is still said when no answer is accepted any more is conversation. */
  private void tidyUpLater(Round round) {
    Instant now = clock.instant();
    if (now.isAfter(ThreadReading.accepts(round.closesAt()))) {
      agenda.plan(
          new ForgetChatter(round.id()), now.truncatedTo(ChronoUnit.DAYS).plus(2, ChronoUnit.DAYS));
    }
  }

  /** Says whether a summary should now name other answers than before. */
  private boolean write(
      Round round,
      Ts thread,
      List<Answer> standing,
      Map<Ts, AnswerId> before,
      Map<Ts, AnswerId> after) {
    Map<AnswerId, Answer> known = new HashMap<>();
    List<Answer> earlier = answers.findIn(round.id());
    earlier.forEach(answer -> known.put(answer.id(), answer));
    for (Answer answer : standing) {
      Answer last = known.remove(answer.id());
      if (!answer.equals(last)) {
        answers.save(answer);
      }
      if (last == null || answer.lastAt().isAfter(last.lastAt())) {
        planConfirmation(answer);
      }
    }
    known.keySet().forEach(answers::remove);
    if (!before.equals(after)) {
      messages.assign(round.channel(), thread, after);
    }
    return !inTime(earlier).equals(inTime(standing));
  }

  private static Set<AnswerId> inTime(List<Answer> answers) {
    return answers.stream()
        .filter(answer -> !answer.late())
        .map(Answer::id)
        .collect(Collectors.toSet());
  }

  /** An answer keeps its id while any of its messages is left; else the first message names it. */
  private static AnswerId idOf(
      Round round, AnswerRead read, Map<Ts, AnswerId> before, Set<AnswerId> taken) {
    return read.messages().stream()
        .map(before::get)
        .filter(Objects::nonNull)
        .filter(id -> !taken.contains(id))
        .findFirst()
        .orElseGet(() -> AnswerId.of(round.id(), read.messages().get(0)));
  }

  private static Answer answer(Round round, AnswerRead read, AnswerId id, Map<Ts, Said> byTs) {
    Said first = said(byTs, read.messages().get(0));
    Said last = said(byTs, read.messages().get(read.messages().size() - 1));
    return new Answer(
        id,
        round.id(),
        read.person(),
        first.ts(),
        first.sentAt(),
        last.sentAt(),
        read.kind(),
        read.take(),
        read.length(),
        read.seconds(),
        read.late());
  }

  private static Said said(Map<Ts, Said> byTs, Ts ts) {
    return Objects.requireNonNull(byTs.get(ts));
  }

  /** Nobody wants to hear today of what they said long ago, as after a time without the bot. */
  private void planConfirmation(Answer answer) {
    Instant due = answer.finishedAt();
    if (due.isAfter(clock.instant().minus(NEWS))) {
      agenda.plan(new ConfirmAnswer(answer.id()), due);
    }
  }
}

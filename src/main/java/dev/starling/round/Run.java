package dev.starling.round;

import dev.starling.base.PersonId;
import dev.starling.base.Ts;
import dev.starling.coach.Length;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One person's consecutive messages, or one form answer. */
record Run(List<Said> messages) {
  private static final Duration PAUSE = Duration.ofMinutes(30);

  /**
   * Cuts a thread into runs, in the order in which they begin. Form answers are posted by the bot,
   * so they interrupt nobody, not even their owner.
   */
  static List<Run> of(List<Said> inOrder) {
    List<List<Said>> runs = new ArrayList<>();
    List<Said> open = new ArrayList<>();
    for (Said said : inOrder) {
      if (said.form()) {
        runs.add(List.of(said));
      } else if (goesOn(open, said)) {
        open.add(said);
      } else {
        open = new ArrayList<>(List.of(said));
        runs.add(open);
      }
    }
    return runs.stream().map(Run::new).toList();
  }

  private static boolean goesOn(List<Said> open, Said said) {
    if (open.isEmpty()) {
      return false;
    }
    Said last = open.get(open.size() - 1);
    return said.person().equals(last.person())
        && Duration.between(last.ts().at(), said.ts().at()).compareTo(PAUSE) <= 0;
  }

  PersonId person() {
    return first().person();
  }

  /** What its author said of it last, on whichever of its messages. */
  Optional<Verdict.Word> verdict(Map<Ts, Verdict> verdicts) {
    return messages.stream()
        .map(said -> verdicts.get(said.ts()))
        .filter(Objects::nonNull)
        .max(Verdict::compareTo)
        .map(Verdict::word);
  }

  boolean isForm() {
    return first().form();
  }

  /** Whether it reads as an answer: long enough, and not addressed to someone. */
  boolean readsAsAnswer() {
    return !first().opensWithMention() && (length().isEnough() || hasLongClip());
  }

  AnswerRead asAnswer(int take, Instant deadline) {
    AnswerKind kind = kind();
    return new AnswerRead(
        person(),
        messages.stream().map(Said::ts).toList(),
        kind,
        take,
        length(),
        kind == AnswerKind.CLIP ? seconds() : null,
        first().sentAt().isAfter(deadline));
  }

  /** A short clip beside a written answer is an aside: the answer is the text. */
  private AnswerKind kind() {
    if (isForm()) {
      return AnswerKind.FORM;
    }
    boolean aside = length().isEnough() && !hasLongClip();
    return clips().isEmpty() || aside ? AnswerKind.TEXT : AnswerKind.CLIP;
  }

  private Said first() {
    return messages.get(0);
  }

  private Length length() {
    return messages.stream().map(Said::length).reduce(Length.NONE, Length::plus);
  }

  /** A clip of unknown length gets the benefit of the doubt. */
  private boolean hasLongClip() {
    if (clips().isEmpty()) {
      return false;
    }
    Integer seconds = seconds();
    return seconds == null || seconds >= Clip.ENOUGH_SECONDS;
  }

  private @Nullable Integer seconds() {
    int total = 0;
    for (Clip clip : clips()) {
      if (clip.seconds() == null) {
        return null;
      }
      total += clip.seconds();
    }
    return total;
  }

  private List<Clip> clips() {
    return messages.stream().flatMap(said -> Optional.ofNullable(said.clip()).stream()).toList();
  }
}

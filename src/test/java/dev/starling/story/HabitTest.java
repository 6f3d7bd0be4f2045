package dev.starling.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.base.PersonId;
import dev.starling.base.Ts;
import dev.starling.base.WorkspaceId;
import dev.starling.coach.Length;
import dev.starling.round.Answer;
import dev.starling.round.AnswerId;
import dev.starling.round.AnswerKind;
import dev.starling.round.RoundId;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HabitTest {
  private static final WorkspaceId HERE = new WorkspaceId(1);
  private static final Instant NOW = Instant.parse("2026-11-23T08:30:00Z");

  private final List<Answer> latest =
      Stream.of("r6/a", "r5/b", "r5/c", "r4/d", "r3/e", "r2/f", "r1/g")
          .map(HabitTest::answer)
          .toList();

  @Test
  void a_story_told_in_three_of_the_last_five_rounds_is_told_often() {
    assertThat(isOverused("a", "d", "f")).isTrue();
    assertThat(isOverused("a", "d")).isFalse();
  }

  @Test
  void two_takes_in_a_round_and_what_was_told_before_do_not_count() {
    assertThat(isOverused("b", "c", "d")).isFalse();
    assertThat(isOverused("a", "d", "g")).isFalse();
  }

  private boolean isOverused(String... answers) {
    return Habit.isOverused(latest, Stream.of(answers).map(id -> new AnswerId(HERE, id)).toList());
  }

  private static Answer answer(String name) {
    return new Answer(
        new AnswerId(HERE, name.substring(3)),
        new RoundId(HERE, name.substring(0, 2)),
        new PersonId(HERE, "U1"),
        new Ts("1763000000.000100"),
        NOW,
        NOW,
        AnswerKind.TEXT,
        1,
        Length.NONE,
        null,
        false);
  }
}

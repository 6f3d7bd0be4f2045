package dev.starling.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.starling.base.PersonId;
import dev.starling.base.Refusal;
import dev.starling.base.WorkspaceId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswerItemTest {
  private static final Instant NOW = Instant.parse("2026-11-23T08:30:00Z");
  private static final PersonId ADA = new PersonId(new WorkspaceId(1), "UADA");
  private static final ItemId QUEUE = new ItemId("missing-result-queue");

  private final RecallsInMemory recalls = new RecallsInMemory();

  @Test
  void rests_longer_after_each_right_answer_and_comes_back_soon_after_a_wrong_one() {
    List<Long> hours = new ArrayList<>();
    for (int turn = 0; turn < 5; turn++) {
      hours.add(rest(answer(turn, "result")));
    }
    hours.add(rest(answer(5, "task")));
    hours.add(rest(answer(6, "result")));

    assertThat(hours).containsExactly(68L, 164L, 380L, 836L, 836L, 20L, 68L);
  }

  @Test
  void counts_what_was_right_three_times_running_as_well_known() {
    answer(0, "result");
    assertThat(answer(1, "result").progress().well()).isZero();
    assertThat(answer(2, "result").progress().well()).isEqualTo(1);
    assertThat(answer(3, "task").progress().well()).isZero();
  }

  @Test
  void takes_one_answer_for_a_turn_and_tells_it_again() {
    assertThat(answer(0, "task").isRight()).isFalse();

    Answered again = answer(0, "result");

    assertThat(again.isRight()).as("the first word counts").isFalse();
    assertThat(again.chosen().slug()).isEqualTo("task");
    assertThat(recalls.find(ADA, QUEUE)).map(Recall::answers).contains(1);
  }

  @Test
  void tells_the_winner_s_answer_when_two_presses_arrive_together() {
    recalls.justBeforeKeeping(
        () -> recalls.keep(new Recall(ADA, QUEUE, 1, Box.LOWEST, "task", NOW)));

    assertThat(answer(0, "result").chosen().slug()).isEqualTo("task");
  }

  @Test
  void refuses_what_is_no_longer_asked() {
    AnswerItem answerItem = answerItem();

    assertThatThrownBy(() -> answerItem.by(ADA, new ItemId("gone"), 0, "first"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("/mock quiz");
    assertThatThrownBy(() -> answerItem.by(ADA, QUEUE, 0, "first")).isInstanceOf(Refusal.class);
    assertThat(recalls.findOf(ADA)).isEmpty();
  }

  private static long rest(Answered answered) {
    return answered.box().rest().toHours();
  }

  private Answered answer(int turn, String choice) {
    return answerItem().by(ADA, QUEUE, turn, choice);
  }

  private AnswerItem answerItem() {
    return new AnswerItem(ShippedQuiz.load(), recalls, Clock.fixed(NOW, ZoneOffset.UTC));
  }

  /** Keeps by the same rule as the database. */
  private static final class RecallsInMemory implements Recalls {
    private final List<Recall> kept = new ArrayList<>();
    private Runnable before = () -> {};

    void justBeforeKeeping(Runnable what) {
      before = what;
    }

    @Override
    public List<Recall> findOf(PersonId person) {
      return kept.stream().filter(recall -> recall.person().equals(person)).toList();
    }

    @Override
    public Optional<Recall> find(PersonId person, ItemId item) {
      return findOf(person).stream().filter(recall -> recall.item().equals(item)).findFirst();
    }

    @Override
    public boolean keep(Recall recall) {
      Runnable first = before;
      before = () -> {};
      first.run();
      Optional<Recall> old = find(recall.person(), recall.item());
      if (old.isPresent() && old.get().answers() >= recall.answers()) {
        return false;
      }
      old.ifPresent(kept::remove);
      return kept.add(recall);
    }
  }
}

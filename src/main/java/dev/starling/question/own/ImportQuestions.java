package dev.starling.question.own;

import dev.starling.base.PersonId;
import dev.starling.base.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes a whole list into use. */
public final class ImportQuestions {
  private final OwnQuestions questions;
  private final Changes changes;
  private final Clock clock;

  public ImportQuestions(OwnQuestions questions, Changes changes, Clock clock) {
    this.questions = questions;
    this.changes = changes;
    this.clock = clock;
  }

  /**
   * All of it or nothing.
   *
   * @return how many are new
   * @throws Refusal unless they decide there
   */
  public int by(Contributor contributor, Circle circle, ImportPlan plan) {
    contributor.checkDecides(circle);
    return take(circle, plan, contributor.person());
  }

  /** As the operator, who has the database in hand. */
  public int byOperator(Circle circle, ImportPlan plan) {
    return take(circle, plan, null);
  }

  private int take(Circle circle, ImportPlan plan, @Nullable PersonId author) {
    Instant now = clock.instant();
    List<OwnQuestion> fresh =
        plan.added().stream()
            .map(
                each ->
                    OwnQuestion.fresh(circle, each.question(), each.pack(), author, now)
                        .decided(OwnState.IN_USE, author, now, ""))
            .toList();
    return changes.in(circle.workspace(), () -> questions.add(fresh));
  }
}

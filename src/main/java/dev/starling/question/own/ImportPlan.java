package dev.starling.question.own;

import dev.starling.question.Lookalike;
import dev.starling.question.PackId;
import dev.starling.question.Question;
import dev.starling.question.reading.Unread;
import java.util.List;

/**
 * What would become of a list of questions.
 *
 * @param added in their order
 * @param twice those that are there already, in the bank or earlier in the list
 * @param alike those much like another; they are among the added if their sender wants them
 * @param unread what did not become a question
 */
public record ImportPlan(
    List<Added> added, List<Twin> twice, List<Twin> alike, List<Unread> unread) {
  public ImportPlan {
    added = List.copyOf(added);
    twice = List.copyOf(twice);
    alike = List.copyOf(alike);
    unread = List.copyOf(unread);
  }

  /**
   * A question to be added.
   *
   * @param guessed whether its theme is none that the list names
   */
  public record Added(int line, Question question, PackId pack, boolean guessed) {}

  /** A question that another one is like. */
  public record Twin(int line, String text, Lookalike other) {}

  public boolean isEmpty() {
    return added.isEmpty();
  }
}

package dev.starling.round;

import dev.starling.base.Refusal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An answer's five parts (STAR-L) and the trade-offs weighed on the way; any but one may be empty.
 */
public record StarParts(
    String situation,
    String task,
    String action,
    String result,
    String learning,
    String tradeoffs) {

  /**
   * @throws Refusal when all parts are empty
   */
  public StarParts {
    situation = situation.strip();
    task = task.strip();
    action = action.strip();
    result = result.strip();
    learning = learning.strip();
    tradeoffs = tradeoffs.strip();
    if (Stream.of(situation, task, action, result, learning, tradeoffs).allMatch(String::isEmpty)) {
      throw new Refusal("There is nothing in the form yet: fill in at least one part.");
    }
  }

  /** A part and its heading, those with words only, in the order in which an answer is told. */
  public List<Part> told() {
    return Stream.of(
            new Part("Situation", situation),
            new Part("Task", task),
            new Part("Action", action),
            new Part("Trade-offs", tradeoffs),
            new Part("Result", result),
            new Part("Learning", learning))
        .filter(part -> !part.text().isEmpty())
        .toList();
  }

  /** The words alone. */
  public String text() {
    return told().stream().map(Part::text).collect(Collectors.joining("\n"));
  }

  /** One part with its heading. */
  public record Part(String heading, String text) {}
}

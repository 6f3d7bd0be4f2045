package dev.starling.story;

import dev.starling.round.StarParts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A story's five bullets (STAR-L) and the trade-offs weighed on the way; any may be empty. */
public record Bullets(
    String situation,
    String task,
    String action,
    String result,
    String learning,
    String tradeoffs) {
  public static final Bullets NONE = new Bullets("", "", "", "", "", "");

  public Bullets {
    situation = situation.strip();
    task = task.strip();
    action = action.strip();
    result = result.strip();
    learning = learning.strip();
    tradeoffs = tradeoffs.strip();
  }

  public static Bullets of(StarParts parts) {
    return new Bullets(
        parts.situation(),
        parts.task(),
        parts.action(),
        parts.result(),
        parts.learning(),
        parts.tradeoffs());
  }

  /** Whether all five are there. Trade-offs are asked for, never required. */
  public boolean isComplete() {
    return five().noneMatch(String::isEmpty);
  }

  public boolean isEmpty() {
    return five().allMatch(String::isEmpty) && tradeoffs.isEmpty();
  }

  /** The words alone, in the order in which the story is told. */
  public String text() {
    return Stream.of(situation, task, action, tradeoffs, result, learning)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  /** The names of those of the five that are empty. */
  public List<String> missing() {
    Map<String, String> named = new LinkedHashMap<>();
    named.put("situation", situation);
    named.put("task", task);
    named.put("action", action);
    named.put("result", result);
    named.put("learning", learning);
    return named.keySet().stream().filter(name -> "".equals(named.get(name))).toList();
  }

  private Stream<String> five() {
    return Stream.of(situation, task, action, result, learning);
  }
}

package dev.starling.quiz;

import java.util.Arrays;
import java.util.List;

/**
 * One of the answers to choose from.
 *
 * @param slug its name within the item
 */
public record Option(String slug, String text) {
  /** The parts of a complete answer, in the order in which it is told. */
  static final List<Option> PARTS =
      Arrays.asList(
          new Option("situation", "Situation"),
          new Option("task", "Task"),
          new Option("action", "Action"),
          new Option("result", "Result"),
          new Option("learning", "Learning"),
          new Option("tradeoffs", "Trade-offs"));
}

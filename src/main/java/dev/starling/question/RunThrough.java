package dev.starling.question;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One way of a channel through a bank, from the first question to the last: no question comes twice
 * in it.
 *
 * @param began how many questions the channel had before it
 * @param unused what it has not had yet; never empty, unless the bank is
 */
public record RunThrough(int began, List<Question> unused) {
  public RunThrough {
    unused = List.copyOf(unused);
  }

  /** The one that a channel is in. */
  public static RunThrough of(QuestionBank bank, History history) {
    Set<QuestionId> used = new HashSet<>();
    int began = 0;
    int place = 0;
    for (Asked each : history.asked()) {
      place++;
      if (bank.find(each.question()).isPresent()) {
        used.add(each.question());
      }
      if (used.size() == bank.size()) {
        used.clear();
        began = place;
      }
    }
    return new RunThrough(
        began, bank.questions().stream().filter(each -> !used.contains(each.id())).toList());
  }
}

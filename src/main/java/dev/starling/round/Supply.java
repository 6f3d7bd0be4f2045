package dev.starling.round;

import dev.starling.question.Focus;
import dev.starling.question.FocusText;
import dev.starling.question.QuestionBank;
import dev.starling.question.RunThrough;
import java.time.LocalDate;

/**
 * What a schedule's questions still suffice for.
 *
 * @param left how many of them the channel has not had yet
 * @param lastsUntil the day of the last of them, if all goes as planned
 * @param name the same for one run-through under one focus, however often it is looked at
 */
public record Supply(Focus focus, int left, LocalDate lastsUntil, String name) {
  /** A bank that is used up all the time would be no news: the whole of it is one story. */
  static String name(QuestionBank bank, Focus focus, RunThrough run, int slots) {
    String began = bank.size() <= slots ? "always" : String.valueOf(run.began());
    return began + "-" + Integer.toHexString(FocusText.of(focus).hashCode());
  }
}

package dev.starling.slack.belongings;

import dev.starling.base.Refusal;
import dev.starling.belongings.Suitcase;
import dev.starling.belongings.paper.BankFile;
import dev.starling.question.reading.QuestionList;
import java.util.Locale;

/** What somebody most likely sent. */
enum Kind {
  STORIES,
  QUESTIONS,
  UNSURE;

  static Kind of(String name, byte[] bytes) {
    if (Suitcase.isOne(bytes) && name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
      return STORIES;
    }
    try {
      return of(name, QuestionList.decode(bytes));
    } catch (Refusal refusal) {
      return QUESTIONS;
    }
  }

  /** What asks more than it tells is a list of questions. */
  private static Kind of(String name, String text) {
    BankFile bank = BankFile.read(name, text);
    if (bank.isSurely()) {
      return STORIES;
    }
    if (bank.stories().isEmpty()) {
      return QUESTIONS;
    }
    int asked = QuestionList.read(name, text).drafts().size();
    return asked == 0 ? STORIES : asked > bank.bullets() ? QUESTIONS : UNSURE;
  }
}

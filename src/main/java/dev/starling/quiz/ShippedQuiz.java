package dev.starling.quiz;

import dev.starling.question.ShippedFile;

/** The quiz that comes with Starling. */
public final class ShippedQuiz {
  private static final String FILE = "quiz/quiz.yaml";

  private ShippedQuiz() {}

  /**
   * @throws IllegalStateException naming everything that is wrong in it
   */
  public static Quiz load() {
    QuizReader reader = new QuizReader().read(FILE, ShippedFile.contents(FILE));
    ShippedFile.refuse(reader.findings());
    return new Quiz(reader.items());
  }
}

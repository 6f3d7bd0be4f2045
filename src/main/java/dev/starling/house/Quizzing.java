package dev.starling.house;

import dev.starling.quiz.AnswerItem;
import dev.starling.quiz.AskItem;
import dev.starling.quiz.Quiz;
import dev.starling.quiz.ShippedQuiz;

/** The quiz. */
final class Quizzing {
  final AskItem askItem;
  final AnswerItem answerItem;

  Quizzing(Stores stores, Tools tools) {
    Quiz quiz = ShippedQuiz.load();
    askItem = new AskItem(quiz, stores.recalls(), tools.clock());
    answerItem = new AnswerItem(quiz, stores.recalls(), tools.clock());
  }
}

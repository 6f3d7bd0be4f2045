package dev.starling.question.own;

import dev.starling.base.Errand;
import dev.starling.base.PersonId;
import dev.starling.question.QuestionId;

/** A question that somebody suggested, by its place. */
public record Suggestion(Circle circle, QuestionId id) {
  /** Reads what {@link #toString} wrote. */
  public static Suggestion parse(String text) {
    int space = text.indexOf(' ');
    return new Suggestion(
        Circle.parse(text.substring(0, space)), new QuestionId(text.substring(space + 1)));
  }

  @Override
  public String toString() {
    return circle + " " + id;
  }

  /** Tells one of those who decide that it waits. */
  public record Made(Suggestion suggestion, PersonId decider) implements Errand {
    /** Reads the subject. */
    public static Made parse(String subject) {
      int space = subject.lastIndexOf(' ');
      return new Made(
          Suggestion.parse(subject.substring(0, space)),
          PersonId.parse(subject.substring(space + 1)));
    }

    @Override
    public String subject() {
      return suggestion + " " + decider;
    }
  }

  /** Tells whoever suggested it what became of it. */
  public record Decided(Suggestion suggestion) implements Errand {
    /** Reads the subject. */
    public static Decided parse(String subject) {
      return new Decided(Suggestion.parse(subject));
    }

    @Override
    public String subject() {
      return suggestion.toString();
    }
  }
}

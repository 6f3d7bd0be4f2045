package dev.starling.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All questions that may be asked somewhere, in a fixed order. */
public final class QuestionBank {
  private final Map<QuestionId, Question> questions = new LinkedHashMap<>();

  /**
   * @throws IllegalArgumentException when two questions share an id
   */
  public QuestionBank(List<Question> questions) {
    for (Question question : questions) {
      if (this.questions.put(question.id(), question) != null) {
        throw new IllegalArgumentException("two questions are called " + question.id());
      }
    }
  }

  /** A bank that holds these as well, such as a workspace's own. */
  public QuestionBank with(List<Question> more) {
    return new QuestionBank(Stream.concat(questions.values().stream(), more.stream()).toList());
  }

  public QuestionBank matching(Wish wish) {
    return new QuestionBank(questions.values().stream().filter(wish::matches).toList());
  }

  public List<Question> questions() {
    return List.copyOf(questions.values());
  }

  public Optional<Question> find(QuestionId id) {
    return Optional.ofNullable(questions.get(id));
  }

  public int size() {
    return questions.size();
  }

  public boolean isEmpty() {
    return questions.isEmpty();
  }
}

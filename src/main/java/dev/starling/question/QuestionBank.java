package dev.starling.question;

import dev.starling.base.Refusal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** All questions that may be asked somewhere, in a fixed order, each with its pack. */
public final class QuestionBank {
  private final Map<QuestionId, Question> questions = new LinkedHashMap<>();
  private final Function<Question, PackId> pack;

  /**
   * A bank of shipped questions.
   *
   * @throws IllegalArgumentException when two questions share an id
   */
  public QuestionBank(List<Question> questions) {
    this(questions, question -> question.theme().core() ? PackId.CORE : PackId.EXTENDED);
  }

  /**
   * @param pack knows the pack of each
   * @throws IllegalArgumentException when two questions share an id
   */
  public QuestionBank(List<Question> questions, Function<Question, PackId> pack) {
    this.pack = pack;
    for (Question question : questions) {
      if (this.questions.put(question.id(), question) != null) {
        throw new IllegalArgumentException("two questions are called " + question.id());
      }
    }
  }

  /** What is left of it under a focus. */
  public QuestionBank within(Focus focus) {
    return new QuestionBank(
        questions.values().stream()
            .filter(question -> focus.lets(question, pack.apply(question)))
            .toList(),
        pack);
  }

  /**
   * @throws Refusal when nothing is left of it under a focus
   */
  public void mustHave(Focus focus) {
    if (within(focus).isEmpty()) {
      throw new Refusal(new NothingFound(this, new Wish(focus)).sentence());
    }
  }

  public List<Question> questions() {
    return List.copyOf(questions.values());
  }

  public Optional<Question> find(QuestionId id) {
    return Optional.ofNullable(questions.get(id));
  }

  public Optional<PackId> packOf(QuestionId id) {
    return find(id).map(pack);
  }

  /** Those that have a question in it, by name. */
  public Set<PackId> packs() {
    Set<PackId> packs = new TreeSet<>(Comparator.comparing(PackId::value));
    questions.values().forEach(question -> packs.add(pack.apply(question)));
    return packs;
  }

  public int size() {
    return questions.size();
  }

  public boolean isEmpty() {
    return questions.isEmpty();
  }
}

package dev.starling.question.own;

import dev.starling.question.Question;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds which of many questions another one is like. It looks only at those that share a stem, so
 * that ten thousand can be held against ten thousand others.
 */
public final class Lookalikes {
  private final List<Question> questions = new ArrayList<>();
  private final List<ContentWords> words = new ArrayList<>();
  private final Map<String, List<Integer>> byStem = new HashMap<>();
  private final Map<String, Question> byLetters = new HashMap<>();

  public Lookalikes(Collection<Question> questions) {
    questions.forEach(this::add);
  }

  public void add(Question question) {
    ContentWords content = ContentWords.of(question.text());
    content.stems().forEach(stem -> places(stem).add(questions.size()));
    questions.add(question);
    words.add(content);
    byLetters.putIfAbsent(ContentWords.letters(question.text()), question);
  }

  /** The one that says the same, or else the one it is most like, if it is like any. */
  public Optional<Lookalike> of(String text) {
    return Optional.ofNullable(byLetters.get(ContentWords.letters(text)))
        .map(same -> new Lookalike(same, true))
        .or(() -> nearest(ContentWords.of(text)).map(near -> new Lookalike(near, false)));
  }

  private Optional<Question> nearest(ContentWords content) {
    int[] common = new int[questions.size()];
    for (String stem : content.stems()) {
      for (int place : byStem.getOrDefault(stem, List.of())) {
        common[place]++;
      }
    }
    Optional<Question> nearest = Optional.empty();
    double likeness = 0;
    for (int place = 0; place < common.length; place++) {
      int size = words.get(place).stems().size();
      double here =
          common[place] == 0
              ? 0
              : ContentWords.likeness(common[place], content.stems().size(), size);
      if (here >= ContentWords.ALIKE && here > likeness) {
        nearest = Optional.of(questions.get(place));
        likeness = here;
      }
    }
    return nearest;
  }

  private List<Integer> places(String stem) {
    return byStem.computeIfAbsent(stem, any -> new ArrayList<>());
  }
}

package dev.starling.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds which of many questions another one is like. It looks only at those that share a run of
 * letters, so that ten thousand can be held against ten thousand others.
 */
public final class Lookalikes {
  private final Likeness likeness;
  private final List<Question> questions = new ArrayList<>();
  private final List<Double> lengths = new ArrayList<>();
  private final Map<String, Places> byRun = new HashMap<>();
  private final Map<String, Question> byLetters = new HashMap<>();

  public Lookalikes(Collection<Question> questions) {
    this(questions, List.of());
  }

  /**
   * @param coming what will be held against these, by which rarity is told as well
   */
  public Lookalikes(Collection<Question> questions, Collection<String> coming) {
    likeness =
        new Likeness(
            Stream.concat(questions.stream().map(Question::text), coming.stream()).toList());
    questions.forEach(this::add);
  }

  public void add(Question question) {
    Map<String, Double> weights = likeness.weights(question.text());
    int place = questions.size();
    weights.forEach(
        (run, weight) -> byRun.computeIfAbsent(run, any -> new Places(weight * weight)).add(place));
    questions.add(question);
    lengths.add(Likeness.length(weights));
    byLetters.putIfAbsent(Runs.letters(question.text()), question);
  }

  /** The one that says the same, or else the one it is most like, if it is like any. */
  public Optional<Lookalike> of(String text) {
    return of(text, any -> true);
  }

  /**
   * @param among which of them count
   */
  public Optional<Lookalike> of(String text, Predicate<Question> among) {
    return Optional.ofNullable(byLetters.get(Runs.letters(text)))
        .filter(among)
        .map(same -> new Lookalike(same, true))
        .or(() -> nearest(text, among).map(near -> new Lookalike(near, false)));
  }

  private Optional<Question> nearest(String text, Predicate<Question> among) {
    Map<String, Double> weights = likeness.weights(text);
    double[] common = new double[questions.size()];
    for (String run : weights.keySet()) {
      Places places = byRun.get(run);
      if (places != null) {
        places.weigh(common);
      }
    }
    double length = Likeness.length(weights);
    int nearest = -1;
    double most = Likeness.ALIKE;
    for (int place = 0; place < common.length; place++) {
      double here = Likeness.share(common[place], length, lengths.get(place));
      if (here >= most && among.test(questions.get(place))) {
        most = here;
        nearest = place;
      }
    }
    return nearest < 0 ? Optional.empty() : Optional.of(questions.get(nearest));
  }

  /** Where one run of letters stands. */
  private static final class Places {
    private final double weight;
    private int[] places = new int[4];
    private int size;

    Places(double weight) {
      this.weight = weight;
    }

    void add(int place) {
      if (size == places.length) {
        places = Arrays.copyOf(places, 2 * size);
      }
      places[size++] = place;
    }

    void weigh(double[] common) {
      for (int i = 0; i < size; i++) {
        common[places[i]] += weight;
      }
    }
  }
}

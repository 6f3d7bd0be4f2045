package dev.starling.choosing;

import dev.starling.question.Asked;
import dev.starling.question.ChooseQuestion;
import dev.starling.question.Focus;
import dev.starling.question.History;
import dev.starling.question.Question;
import dev.starling.question.QuestionBank;
import dev.starling.question.RunThrough;
import dev.starling.question.Seed;
import dev.starling.question.TeamNeeds;
import dev.starling.question.Theme;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** A way to choose the next question. */
enum Way {
  STARLING("Starling") {
    @Override
    Question next(QuestionBank bank, History history, TeamNeeds needs, Seed seed) {
      return new ChooseQuestion(bank, history, needs).within(Focus.ANYTHING, seed).question();
    }
  },
  LEAST_RECENT("theme asked longest ago") {
    @Override
    Question next(QuestionBank bank, History history, TeamNeeds needs, Seed seed) {
      SplittableRandom random = random(seed);
      Theme theme =
          longestAgo(
              List.of(Theme.values()), history, (each, asked) -> asked.theme() == each, random);
      return longestAgo(
          bank.questions().stream().filter(each -> each.theme() == theme).toList(),
          history,
          (each, asked) -> asked.question().equals(each.id()),
          random);
    }
  },
  SHUFFLE_BAG("shuffle bag") {
    @Override
    Question next(QuestionBank bank, History history, TeamNeeds needs, Seed seed) {
      List<Question> unused = RunThrough.of(bank, history).unused();
      return unused.get(random(seed).nextInt(unused.size()));
    }
  },
  RANDOM("random") {
    @Override
    Question next(QuestionBank bank, History history, TeamNeeds needs, Seed seed) {
      return bank.questions().get(random(seed).nextInt(bank.size()));
    }
  };

  private final String label;

  Way(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  abstract Question next(QuestionBank bank, History history, TeamNeeds needs, Seed seed);

  private static <T> T longestAgo(
      List<T> things, History history, BiPredicate<T, Asked> is, SplittableRandom random) {
    List<Integer> places =
        things.stream().map(thing -> last(history, asked -> is.test(thing, asked))).toList();
    int oldest = Collections.min(places);
    List<T> equals =
        IntStream.range(0, things.size())
            .filter(i -> places.get(i) == oldest)
            .mapToObj(things::get)
            .toList();
    return equals.get(random.nextInt(equals.size()));
  }

  private static int last(History history, Predicate<Asked> is) {
    for (int place = history.asked().size() - 1; place >= 0; place--) {
      if (is.test(history.asked().get(place))) {
        return place;
      }
    }
    return -1;
  }

  private static SplittableRandom random(Seed seed) {
    return new SplittableRandom(31 * seed.channel().value() + 1_000_003 * seed.date().toEpochDay());
  }
}

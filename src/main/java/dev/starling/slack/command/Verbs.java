package dev.starling.slack.command;

import dev.starling.base.Nearest;
import java.util.List;
import java.util.Optional;

/** The verbs that are there, in the order in which help shows them. */
record Verbs(List<Verb> all) {
  Verbs {
    all = List.copyOf(all);
    if (all.stream().map(Verb::name).distinct().count() < all.size()) {
      throw new IllegalArgumentException("two verbs of one name");
    }
  }

  Optional<Verb> find(String name) {
    return all.stream().filter(verb -> verb.name().equals(name)).findFirst();
  }

  Optional<Verb> nearest(String word) {
    return Nearest.to(word, all.stream().map(Verb::name).toList()).flatMap(this::find);
  }
}

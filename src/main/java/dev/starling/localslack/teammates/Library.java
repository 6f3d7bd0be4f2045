package dev.starling.localslack.teammates;

import dev.starling.localslack.model.Documents;
import dev.starling.localslack.model.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Chooses what to tell: what fits, rather than what would do; and nothing twice, if possible. */
final class Library {
  private final Map<String, List<Telling>> texts;
  private final Documents documents;

  Library(Map<String, List<Telling>> texts, Documents documents) {
    this.texts = texts;
    this.documents = documents;
  }

  Optional<Telling> choose(
      String collection, String person, Occasion occasion, RandomGenerator random) {
    String head = Wording.of(occasion.head());
    String it = Wording.of(occasion.message());
    List<Telling> fitting =
        texts.getOrDefault(collection, List.of()).stream()
            .filter(telling -> telling.fits(head, it))
            .toList();
    Predicate<Telling> fresh = telling -> documents.find("told", key(person, telling)).isEmpty();
    Optional<Telling> chosen =
        Stream.<Predicate<Telling>>of(
                fresh.and(Telling::isSpecial), fresh, Telling::isSpecial, telling -> true)
            .map(wish -> fitting.stream().filter(wish).toList())
            .filter(wished -> !wished.isEmpty())
            .findFirst()
            .map(wished -> wished.get(random.nextInt(wished.size())));
    chosen.ifPresent(telling -> documents.put("told", key(person, telling), Json.of()));
    return chosen;
  }

  private static String key(String person, Telling telling) {
    return person + "/" + telling.name();
  }
}

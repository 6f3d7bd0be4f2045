package dev.starling.quiz;

import dev.starling.question.Fields;
import dev.starling.question.Finding;
import dev.starling.question.Findings;
import dev.starling.question.Listing;
import dev.starling.question.Written;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads quizzes, one file after another, and collects everything that is wrong with them. */
final class QuizReader {
  private static final Listing LISTING = new Listing("item", "id", ItemFields.NAMES);

  private final Map<ItemId, String> places = new HashMap<>();
  private final List<Item> items = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  /** Reads a file; {@code file} is only its name in findings. */
  QuizReader read(String file, String yaml) {
    LISTING.read(file, yaml, findings, this::readOne);
    return this;
  }

  /** The items without any finding. */
  List<Item> items() {
    return List.copyOf(items);
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  private void readOne(Fields fields, Findings findings) {
    int before = findings.count();
    Optional<ItemId> id = fields.text("id").flatMap(written -> claim(written, findings));
    Optional<Item> item = new ItemFields(fields, findings).item(id);
    if (findings.count() == before) {
      item.ifPresent(items::add);
    }
  }

  private Optional<ItemId> claim(Written id, Findings findings) {
    if (!ItemId.isValid(id.text())) {
      findings.add(id, "“id” should be lower-case words with hyphens, like missing-result-queue");
      return Optional.empty();
    }
    ItemId claimed = new ItemId(id.text());
    String earlier = places.putIfAbsent(claimed, findings.place(id));
    if (earlier != null) {
      findings.add(id, "the “id” %s is taken already, in %s".formatted(claimed, earlier));
    }
    return Optional.of(claimed);
  }
}

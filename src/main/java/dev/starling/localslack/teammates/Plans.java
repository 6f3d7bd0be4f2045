package dev.starling.localslack.teammates;

import dev.starling.localslack.model.Documents;
import dev.starling.localslack.model.Json;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is going to be done, and the names of what was ever planned. */
final class Plans {
  private final Documents documents;

  Plans(Documents documents) {
    this.documents = documents;
  }

  /** Says whether nobody has ever had this plan before. */
  boolean isNew(String id) {
    return documents.find("planned", id).isEmpty();
  }

  void noteAsPlanned(String id) {
    documents.put("planned", id, Json.of());
  }

  void put(Plan plan) {
    documents.put("plan", plan.id(), Json.element(plan).getAsJsonObject());
  }

  void remove(Plan plan) {
    documents.remove("plan", plan.id());
  }

  Optional<Instant> next() {
    return first().map(Plan::dueAt);
  }

  Optional<Plan> due(Instant now) {
    return first().filter(plan -> plan.isDue(now));
  }

  private Optional<Plan> first() {
    return all().stream().min(Comparator.comparing(Plan::due).thenComparing(Plan::id));
  }

  private List<Plan> all() {
    return documents.all("plan").stream().map(doc -> Json.as(Plan.class, doc)).toList();
  }
}

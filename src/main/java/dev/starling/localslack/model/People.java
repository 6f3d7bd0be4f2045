package dev.starling.localslack.model;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who is in the workspace, and who comes from the other company. */
public final class People {
  private final Documents documents;

  People(Documents documents) {
    this.documents = documents;
  }

  public List<Person> all() {
    return documents.all("person").stream().map(doc -> Json.as(Person.class, doc)).toList();
  }

  public Optional<Person> find(String id) {
    return documents.find("person", id).map(doc -> Json.as(Person.class, doc));
  }

  /** Whoever is named first and is still there. */
  public Optional<Person> anybody() {
    return all().stream().filter(person -> !person.bot() && !person.deleted()).findFirst();
  }

  /** By what people type after an @: the handle or the display name, in any case. */
  public Optional<Person> called(String typed) {
    String wanted = typed.toLowerCase(Locale.ROOT);
    return all().stream()
        .filter(
            person ->
                person.name().equals(wanted)
                    || person.displayName().toLowerCase(Locale.ROOT).equals(wanted))
        .findFirst();
  }

  public Optional<Person> at(String email) {
    return all().stream().filter(person -> person.email().equalsIgnoreCase(email)).findFirst();
  }

  void put(Person person) {
    JsonObject doc = Json.element(person).getAsJsonObject();
    documents.put("person", person.id(), doc);
  }
}

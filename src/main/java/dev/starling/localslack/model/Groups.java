package dev.starling.localslack.model;

import java.util.List;
import java.util.Optional;

/** Groups of people who can be mentioned together; founded, and only read. */
public final class Groups {

  /** One group. */
  public record Group(String id, String handle, String name, String about, List<String> users) {}

  private final Documents documents;

  Groups(Documents documents) {
    this.documents = documents;
  }

  public List<Group> all() {
    return documents.all("group").stream().map(doc -> Json.as(Group.class, doc)).toList();
  }

  public Optional<Group> find(String id) {
    return documents.find("group", id).map(doc -> Json.as(Group.class, doc));
  }
}

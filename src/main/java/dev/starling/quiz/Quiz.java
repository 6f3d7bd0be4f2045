package dev.starling.quiz;

import java.util.List;
import java.util.Optional;

/** All items there are. */
public record Quiz(List<Item> items) {
  public Quiz {
    items = List.copyOf(items);
    if (items.isEmpty()) {
      throw new IllegalArgumentException("a quiz without items");
    }
  }

  public Optional<Item> find(ItemId id) {
    return items.stream().filter(item -> item.id().equals(id)).findFirst();
  }
}

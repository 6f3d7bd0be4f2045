package dev.starling.schedule;

import dev.starling.base.ChannelId;
import dev.starling.base.PersonId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

final class KeepersInMemory implements Keepers {
  private final Map<ChannelId, List<PersonId>> rows = new HashMap<>();

  @Override
  public List<PersonId> find(ChannelId channel) {
    return List.copyOf(rows.getOrDefault(channel, List.of()));
  }

  @Override
  public List<ChannelId> keptBy(PersonId person) {
    return rows.entrySet().stream()
        .filter(row -> row.getValue().contains(person))
        .map(Map.Entry::getKey)
        .toList();
  }

  @Override
  public boolean add(ChannelId channel, PersonId person) {
    List<PersonId> keepers = rows.computeIfAbsent(channel, key -> new ArrayList<>());
    return !keepers.contains(person) && keepers.add(person);
  }

  @Override
  public boolean remove(ChannelId channel, PersonId person) {
    return rows.getOrDefault(channel, new ArrayList<>()).remove(person);
  }
}

package dev.starling.schedule;

import dev.starling.base.ChannelId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

final class HaltsInMemory implements Halts {
  private final Schedules schedules;
  private final Map<ChannelId, Halt> rows = new ConcurrentHashMap<>();

  HaltsInMemory(Schedules schedules) {
    this.schedules = schedules;
  }

  @Override
  public void note(Halt halt) {
    rows.put(halt.channel(), halt);
  }

  @Override
  public Optional<Halt> find(ChannelId channel) {
    return Optional.ofNullable(rows.get(channel)).filter(this::holds);
  }

  @Override
  public List<Halt> all() {
    return rows.values().stream().filter(this::holds).toList();
  }

  private boolean holds(Halt halt) {
    return schedules
        .find(halt.channel())
        .filter(schedule -> schedule.paused() && !halt.at().isBefore(schedule.startsAfter()))
        .isPresent();
  }
}

package dev.starling.schedule;

import dev.starling.base.ChannelId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

final class DaysOffInMemory implements DaysOff {
  private final List<DayOff> rows = new ArrayList<>();

  @Override
  public void add(DayOff dayOff) {
    rows.add(dayOff);
  }

  @Override
  public Optional<DayOff> find(ChannelId channel, String id) {
    return rows.stream()
        .filter(row -> row.channel().equals(channel) && row.id().equals(id))
        .findFirst();
  }

  @Override
  public List<DayOff> findFrom(ChannelId channel, LocalDate date) {
    return rows.stream()
        .filter(row -> row.channel().equals(channel) && !row.to().isBefore(date))
        .sorted(Comparator.comparing(DayOff::from))
        .toList();
  }

  @Override
  public boolean remove(ChannelId channel, String id) {
    return find(channel, id).map(rows::remove).orElse(false);
  }
}

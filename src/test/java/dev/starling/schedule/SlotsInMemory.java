package dev.starling.schedule;

import dev.starling.base.ChannelId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

final class SlotsInMemory implements Slots {
  private final List<Slot> rows = new ArrayList<>();

  @Override
  public boolean record(Slot slot) {
    return find(slot.channel(), slot.date()).isEmpty() && rows.add(slot);
  }

  @Override
  public boolean move(
      ChannelId channel,
      LocalDate date,
      SlotState from,
      SlotState to,
      String reason,
      Instant changedAt) {
    Optional<Slot> slot = find(channel, date).filter(row -> row.state() == from);
    slot.ifPresent(
        row ->
            rows.set(rows.indexOf(row), new Slot(channel, date, row.due(), to, reason, changedAt)));
    return slot.isPresent();
  }

  @Override
  public boolean unskip(ChannelId channel, LocalDate date) {
    return find(channel, date)
        .filter(row -> row.state() == SlotState.SKIPPED)
        .map(rows::remove)
        .orElse(false);
  }

  @Override
  public Optional<Slot> find(ChannelId channel, LocalDate date) {
    return rows.stream()
        .filter(row -> row.channel().equals(channel) && row.date().equals(date))
        .findFirst();
  }

  @Override
  public List<Slot> findFrom(ChannelId channel, LocalDate date) {
    return rows.stream()
        .filter(row -> row.channel().equals(channel) && !row.date().isBefore(date))
        .sorted(Comparator.comparing(Slot::date))
        .toList();
  }

  @Override
  public Optional<Instant> findLastDue(ChannelId channel) {
    return rows.stream()
        .filter(row -> row.channel().equals(channel) && row.state() != SlotState.SKIPPED)
        .map(Slot::due)
        .max(Comparator.naturalOrder());
  }
}

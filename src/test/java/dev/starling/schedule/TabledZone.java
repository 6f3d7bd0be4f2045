package dev.starling.schedule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How a zone's clocks change from 2026 to 2028, by a program that is not Java; {@code
 * resources/zones/make.sh} says which.
 *
 * @param first the offset before any change
 */
record TabledZone(String name, ZoneOffset first, List<Change> changes) {
  static final Instant BEGINS = Instant.parse("2026-01-02T00:00:00Z");
  static final Instant ENDS = Instant.parse("2028-12-30T00:00:00Z");

  private static final String HEAD = "# The rules are ";

  /** From this moment on another offset counts. */
  record Change(Instant at, ZoneOffset after) {}

  static String version() {
    return text().lines().findFirst().orElseThrow().substring(HEAD.length());
  }

  static List<TabledZone> all() {
    List<TabledZone> all = new ArrayList<>();
    for (String part : text().split("\n\n")) {
      if (part.contains("TZ=")) {
        all.add(read(part.strip().lines().toList()));
      }
    }
    return all;
  }

  /** One of those whose clocks show the same at all times. */
  static List<TabledZone> distinct() {
    Map<String, TabledZone> distinct = new TreeMap<>();
    all().forEach(zone -> distinct.putIfAbsent(zone.first() + " " + zone.changes(), zone));
    return List.copyOf(distinct.values());
  }

  private static String text() {
    try (InputStream in =
        Objects.requireNonNull(TabledZone.class.getResourceAsStream("/zones/transitions.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TabledZone read(List<String> lines) {
    int head = lines.indexOf(lines.stream().filter(l -> l.startsWith("TZ=")).findFirst().get());
    String name = lines.get(head).replaceAll("TZ=|\"", "");
    ZoneOffset first = ZoneOffset.of(lines.get(head + 1).split("\t")[2]);
    List<Change> changes = new ArrayList<>();
    ZoneOffset last = first;
    for (String line : lines.subList(head + 2, lines.size())) {
      String[] words = line.split("\t");
      ZoneOffset offset = ZoneOffset.of(words[2]);
      String time = words[1].contains(":") ? words[1] : words[1] + ":00";
      if (!offset.equals(last)) {
        LocalDateTime local = LocalDate.parse(words[0]).atTime(LocalTime.parse(time));
        changes.add(new Change(local.toInstant(offset), offset));
      }
      last = offset;
    }
    return new TabledZone(name, first, changes);
  }

  ZoneOffset offsetAt(Instant moment) {
    ZoneOffset offset = first;
    for (Change change : changes) {
      offset = change.at().isAfter(moment) ? offset : change.after();
    }
    return offset;
  }

  private LocalDateTime wall(Instant moment) {
    return LocalDateTime.ofInstant(moment, offsetAt(moment));
  }

  LocalDate dateOf(Instant moment) {
    return wall(moment).toLocalDate();
  }

  /** The moment of a slot, found by watching the clock on the wall for two days and nights. */
  Optional<Instant> slot(LocalDate date, LocalTime time) {
    LocalDateTime wanted = date.atTime(time);
    Instant start = date.atStartOfDay().toInstant(ZoneOffset.UTC).minus(Duration.ofHours(15));
    Optional<Instant> lastBefore = Optional.empty();
    for (int minute = 0; minute < 54 * 60; minute++) {
      Instant moment = start.plus(Duration.ofMinutes(minute));
      LocalDateTime shown = wall(moment);
      if (shown.toLocalDate().equals(date)) {
        if (!shown.isBefore(wanted)) {
          return Optional.of(moment);
        }
        lastBefore = Optional.of(moment);
      }
    }
    return lastBefore;
  }

  /** The zone as Java would have it by this table. */
  ZoneId zone() {
    return ZoneId.of(TabledRules.PREFIX + name);
  }

  ZoneRules rules() {
    List<ZoneOffsetTransition> transitions = new ArrayList<>();
    ZoneOffset before = first;
    for (Change change : changes) {
      LocalDateTime local = LocalDateTime.ofInstant(change.at(), before);
      transitions.add(ZoneOffsetTransition.of(local, before, change.after()));
      before = change.after();
    }
    return ZoneRules.of(first, first, List.of(), transitions, List.of());
  }
}

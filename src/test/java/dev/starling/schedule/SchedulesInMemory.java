package dev.starling.schedule;

import dev.starling.base.ChannelId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

final class SchedulesInMemory implements Schedules {
  private final Map<ChannelId, Schedule> rows = new ConcurrentHashMap<>();
  private final List<ZoneInUse> unreadable = new CopyOnWriteArrayList<>();
  private final Set<ChannelId> quizzes = ConcurrentHashMap.newKeySet();

  @Override
  public Optional<Schedule> find(ChannelId channel) {
    return Optional.ofNullable(rows.get(channel));
  }

  @Override
  public List<ChannelId> findRunning() {
    return rows.values().stream().filter(row -> !row.paused()).map(Schedule::channel).toList();
  }

  @Override
  public List<ZoneInUse> findZones() {
    Stream<ZoneInUse> read =
        rows.values().stream().map(row -> new ZoneInUse(row.channel(), row.zone().getId()));
    return Stream.concat(read, unreadable.stream()).toList();
  }

  /** As when the database was restored on an older Java. */
  void restoredIn(String zone) {
    unreadable.add(new ZoneInUse(Team.CHANNEL, zone));
  }

  @Override
  public boolean hold(ChannelId channel) {
    return rows.containsKey(channel);
  }

  @Override
  public void save(Schedule schedule) {
    rows.put(schedule.channel(), schedule);
  }

  @Override
  public boolean offersQuiz(ChannelId channel) {
    return quizzes.contains(channel);
  }

  @Override
  public boolean offerQuiz(ChannelId channel, boolean offered) {
    return offered ? quizzes.add(channel) : quizzes.remove(channel);
  }

  @Override
  public boolean remove(ChannelId channel) {
    return rows.remove(channel) != null;
  }
}

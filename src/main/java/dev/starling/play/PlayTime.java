package dev.starling.play;

import dev.starling.base.Refusal;
import dev.starling.house.Ahead;
import dev.starling.localslack.TimeMachine;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The workspace's clock as its pages know it. */
final class PlayTime implements TimeMachine {
  /** Every question on the way is asked and answered; nobody waits for a year of them. */
  private static final Duration FARTHEST = Duration.ofDays(31);

  private final MovableClock clock;
  private volatile @Nullable Passage passage;
  private volatile Supplier<List<Ahead>> ahead = List::of;

  PlayTime(MovableClock clock) {
    this.clock = clock;
  }

  /** From now on it can be moved. */
  void opens(Passage way, Supplier<List<Ahead>> moments) {
    ahead = moments;
    passage = way;
  }

  @Override
  public Instant now() {
    return clock.instant();
  }

  @Override
  public List<Moment> moments() {
    return ahead.get().stream().map(each -> new Moment(each.label(), each.at())).toList();
  }

  @Override
  public void moveTo(Instant moment) {
    if (moment.isAfter(clock.instant().plus(FARTHEST))) {
      throw new Refusal(
          "That is far away; go at most " + FARTHEST.toDays() + " days on at a time.");
    }
    passTo(moment);
  }

  void passTo(Instant moment) {
    Passage open = passage;
    if (open == null) {
      throw new Refusal("Everything is still starting; try again in a moment.");
    }
    open.to(moment);
  }
}

package dev.starling.localslack.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Slack's patience with an app that calls often, by the real clock. */
public final class Limits {
  static final int CAPPED_PAGE = 15;
  private static final Set<String> READING =
      Set.of("conversations.history", "conversations.replies");

  private final Clock clock;
  private final Map<String, Allowance> allowances = new HashMap<>();
  private boolean on;
  private boolean capped;

  public Limits(Clock clock) {
    this.clock = clock;
  }

  public synchronized void on(boolean yes) {
    on = yes;
    allowances.clear();
  }

  /**
   * As for an app that is distributed outside of Slack's shop: history and replies once a minute,
   * and fifteen messages at most.
   */
  public synchronized void capped(boolean yes) {
    capped = yes;
    allowances.clear();
  }

  synchronized boolean isCapped() {
    return capped;
  }

  /** Counts the call; or says how long to wait, and does not count it. */
  synchronized Optional<Duration> take(Call call, Tier tier) {
    Map<String, Tier> asked = new LinkedHashMap<>();
    if (on) {
      asked.put(call.method(), tier);
    }
    if (on && tier == Tier.POSTING) {
      asked.put(call.method() + " " + call.text("channel"), Tier.IN_ONE_CHANNEL);
    }
    if (capped && READING.contains(call.method())) {
      asked.put(call.method(), Tier.CAPPED);
    }
    return take(asked);
  }

  private Optional<Duration> take(Map<String, Tier> asked) {
    Instant now = clock.instant();
    List<Allowance> all = new ArrayList<>();
    asked.forEach(
        (key, tier) -> all.add(allowances.computeIfAbsent(key, k -> new Allowance(tier, now))));
    all.forEach(allowance -> allowance.grow(now));
    Optional<Duration> longest =
        all.stream()
            .map(Allowance::pause)
            .filter(pause -> !pause.isZero())
            .max(Duration::compareTo);
    if (longest.isEmpty()) {
      all.forEach(Allowance::spend);
    }
    return longest;
  }

  /** What is left for one method, or for one channel; it grows back with time. */
  private static final class Allowance {
    private final Tier tier;
    private double left;
    private Instant at;

    private Allowance(Tier tier, Instant now) {
      this.tier = tier;
      this.left = tier.atOnce();
      this.at = now;
    }

    private void grow(Instant now) {
      double seconds = Duration.between(at, now).toMillis() / 1000.0;
      left = Math.min(tier.atOnce(), left + Math.max(0, seconds) * tier.perSecond());
      at = now;
    }

    /** In whole seconds, as Slack says it. */
    private Duration pause() {
      return left >= 1
          ? Duration.ZERO
          : Duration.ofSeconds((long) Math.ceil((1 - left) / tier.perSecond()));
    }

    private void spend() {
      left--;
    }
  }
}

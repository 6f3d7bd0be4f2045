package dev.starling.localslack.delivery;

import dev.starling.localslack.model.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Permissions to open one view, good once and for three seconds of real time. */
public final class Triggers {
  private static final Duration LIFE = Duration.ofSeconds(3);

  /** For whom a view may be opened, and whether the click was in a view. */
  public record Trigger(String user, boolean inView, Instant issuedAt) {}

  /** The trigger is no good; the message is Slack's word for why. */
  public static final class Spent extends RuntimeException {
    private static final long serialVersionUID = 1;

    Spent(String error) {
      super(error, null, false, false);
    }

    public String error() {
      return String.valueOf(getMessage());
    }
  }

  private final Clock clock;
  private final Map<String, Trigger> open = new LinkedHashMap<>();
  private final Map<String, Instant> used = new LinkedHashMap<>();

  public Triggers(Clock clock) {
    this.clock = clock;
  }

  synchronized String issue(String user, boolean inView) {
    Instant longAgo = clock.instant().minus(Duration.ofHours(1));
    open.values().removeIf(trigger -> trigger.issuedAt().isBefore(longAgo));
    used.values().removeIf(at -> at.isBefore(longAgo));
    String id = clock.millis() + "." + Ids.hex(10) + "." + Ids.hex(32);
    open.put(id, new Trigger(user, inView, clock.instant()));
    return id;
  }

  public synchronized Trigger redeem(String id) {
    if (used.containsKey(id)) {
      throw new Spent("exchanged_trigger_id");
    }
    Trigger trigger = open.get(id);
    if (trigger == null) {
      throw new Spent("invalid_trigger_id");
    }
    if (clock.instant().isAfter(trigger.issuedAt().plus(LIFE))) {
      throw new Spent("expired_trigger_id");
    }
    open.remove(id);
    used.put(id, clock.instant());
    return trigger;
  }
}

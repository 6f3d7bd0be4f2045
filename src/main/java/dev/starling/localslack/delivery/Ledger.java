package dev.starling.localslack.delivery;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Json;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/** What was brought to the app lately, and how each attempt was taken; empty unless opened. */
public final class Ledger {
  private static final int LONGEST = 1000;

  private record Entry(Parcel parcel, List<JsonObject> attempts) {
    JsonObject json() {
      return Json.of(
          "kind", parcel.kind().envelope(),
          "type", parcel.type(),
          "payload", parcel.payload(),
          "attempts", Json.list(attempts));
    }
  }

  private final Clock clock;
  private final Deque<Entry> entries = new ArrayDeque<>();
  private boolean open;

  Ledger(Clock clock) {
    this.clock = clock;
  }

  public synchronized void open() {
    open = true;
  }

  synchronized void leaves(Parcel parcel) {
    if (open) {
      entry(parcel);
    }
  }

  synchronized void arrives(Parcel parcel, Reply reply) {
    if (open) {
      entry(parcel)
          .attempts()
          .add(
              Json.of(
                  "attempt", parcel.attempt(),
                  "at", clock.instant().toString(),
                  "taken", reply.taken(),
                  "reason", reply.reason(),
                  "answer", reply.body()));
    }
  }

  /** Attempts at one thing share its payload. */
  private Entry entry(Parcel parcel) {
    Iterator<Entry> newestFirst = entries.descendingIterator();
    while (newestFirst.hasNext()) {
      Entry entry = newestFirst.next();
      if (entry.parcel().isOf(parcel)) {
        return entry;
      }
    }
    Entry fresh = new Entry(parcel, new ArrayList<>());
    entries.add(fresh);
    if (entries.size() > LONGEST) {
      entries.removeFirst();
    }
    return fresh;
  }

  /** In the order in which they first left. */
  public synchronized List<JsonObject> entries() {
    return entries.stream().map(Entry::json).toList();
  }

  public synchronized void clear() {
    entries.clear();
  }
}

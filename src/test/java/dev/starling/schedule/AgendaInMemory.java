package dev.starling.schedule;

import dev.starling.base.Agenda;
import dev.starling.base.Errand;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

final class AgendaInMemory implements Agenda {
  private final Map<Errand, Instant> waiting = new HashMap<>();

  @Override
  public void plan(Errand errand, Instant due) {
    waiting.put(errand, due);
  }

  @Override
  public void drop(Errand errand) {
    waiting.remove(errand);
  }

  Optional<Instant> due(Errand errand) {
    return Optional.ofNullable(waiting.get(errand));
  }
}

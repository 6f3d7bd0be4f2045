package dev.starling.localslack.model;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells everybody who listens, in the order in which things happened; listeners must not wait. */
public final class Happenings {
  private static final Logger LOG = LoggerFactory.getLogger(Happenings.class);

  private final List<Consumer<Happening>> listeners = new CopyOnWriteArrayList<>();

  public void listen(Consumer<Happening> listener) {
    listeners.add(listener);
  }

  /** It has happened, whatever a listener makes of it. */
  public void tell(Happening happening) {
    for (Consumer<Happening> listener : listeners) {
      try {
        listener.accept(happening);
      } catch (RuntimeException e) {
        LOG.error("Somebody who listens could not take {}", happening.getClass(), e);
      }
    }
  }
}

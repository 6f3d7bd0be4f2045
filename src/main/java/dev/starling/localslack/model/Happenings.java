package dev.starling.localslack.model;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Tells everybody who listens, in the order in which things happened; listeners must not wait. */
public final class Happenings {
  private final List<Consumer<Happening>> listeners = new CopyOnWriteArrayList<>();

  public void listen(Consumer<Happening> listener) {
    listeners.add(listener);
  }

  public void tell(Happening happening) {
    listeners.forEach(listener -> listener.accept(happening));
  }
}

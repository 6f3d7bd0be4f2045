package dev.starling.base;

import java.util.Optional;

/**
 * Something to be done later, by whoever the house says. It is only an alarm clock: the row it
 * speaks of is the truth, and running it twice must do no more than running it once.
 */
public interface Errand {
  /**
   * Whom it is about, in text that its runner reads back; two errands of one kind and subject are
   * one.
   */
  String subject();

  /** The workspace whose errand it is, so that none waits for another's; empty for nobody's. */
  default Optional<WorkspaceId> whose() {
    return Optional.empty();
  }

  /** The name under which errands of a type are kept; renaming the type orphans what is waiting. */
  static String kind(Class<? extends Errand> type) {
    Class<?> outer = type.getEnclosingClass();
    return outer == null ? type.getSimpleName() : outer.getSimpleName() + type.getSimpleName();
  }
}

package dev.starling.base;

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

  /** The name under which it is kept; changing it orphans what is waiting. */
  default String kind() {
    return getClass().getSimpleName();
  }
}

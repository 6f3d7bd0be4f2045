package dev.starling.architecture.broken.round;

/** Leaves something on a thread. */
public final class SleepsOnThreads {
  final ThreadLocal<String> pillow = new ThreadLocal<>();
}

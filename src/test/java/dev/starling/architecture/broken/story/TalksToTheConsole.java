package dev.starling.architecture.broken.story;

/** Talks to whoever sits at the computer. */
final class TalksToTheConsole {
  void talk() {
    System.out.println("hello");
  }
}

package dev.starling.storage;

import java.time.Instant;

/** An alarm's name: whom it is about, and when it was to ring. */
final class Alarm {
  private Alarm() {}

  static String name(String subject, Instant due) {
    return subject + "@" + due.toEpochMilli();
  }

  static String subject(String name) {
    return name.substring(0, name.lastIndexOf('@'));
  }
}

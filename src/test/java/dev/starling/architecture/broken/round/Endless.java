package dev.starling.architecture.broken.round;

/** Goes on and on. */
final class Endless {
  int count() {
    int lines = 0;
    lines++;
    lines++;
    lines++;
    lines++;
    lines++;
    lines++;
    lines++;
    lines++;
    lines++;
    lines++;
    lines++;
    lines++;
    lines++;
    lines++;
    lines++;
    lines++;
    lines++;
    lines++;
    lines++;
    lines++;
    lines++;
    lines++;
    lines++;
    lines++;
    lines++;
    lines++;
    lines++;
    lines++;
    lines++;
    lines++;
    lines++;
    lines++;
    lines++;
    lines++;
    lines++;
    lines++;
    lines++;
    lines++;
    lines++;
    lines++;
    return lines;
  }
}

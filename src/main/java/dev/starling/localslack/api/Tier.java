package dev.starling.localslack.api;

/**
 * How often a method may be called. Slack promises a rate a minute and tolerates bursts without
 * saying how long; here, a method that has rested may be called as often at once as it may in a
 * minute.
 */
enum Tier {
  ONE(1, 5),
  TWO(20, 20),
  THREE(50, 50),
  FOUR(100, 100),
  HUNDREDS(600, 600),
  /** All messages together … */
  POSTING(300, 300),
  /** … and those to one channel. */
  IN_ONE_CHANNEL(60, 10),
  /** Reading, for an app that is sold outside of Slack's own shop. */
  CAPPED(1, 1);

  private final double perMinute;
  private final int atOnce;

  Tier(double perMinute, int atOnce) {
    this.perMinute = perMinute;
    this.atOnce = atOnce;
  }

  double perSecond() {
    return perMinute / 60;
  }

  int atOnce() {
    return atOnce;
  }
}

package dev.starling.localslack.api;

import java.time.Clock;

/** What a test or a person may want to set or see of the Web API while it runs. */
public record Conduct(Faults faults, Limits limits, Calls calls, Underway underway) {

  /**
   * @param limited whether an app that calls too often is told to wait
   */
  public static Conduct of(Clock real, boolean limited) {
    Limits limits = new Limits(real);
    limits.on(limited);
    return new Conduct(new Faults(), limits, new Calls(real), new Underway());
  }
}

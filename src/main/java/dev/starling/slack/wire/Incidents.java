package dev.starling.slack.wire;

import dev.starling.base.Ids;
import java.util.Locale;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives what went wrong a name, under which it stands in the log and is quoted by people. */
public final class Incidents {
  private static final Logger log = LoggerFactory.getLogger(Incidents.class);
  private static final int LENGTH = 6;

  private final Supplier<String> names;

  public Incidents(Supplier<String> names) {
    this.names = names;
  }

  /** With names short enough to be typed from a screen. */
  public static Incidents named(Ids ids) {
    return new Incidents(
        () -> {
          String id = ids.next();
          return id.substring(id.length() - LENGTH).toUpperCase(Locale.ROOT);
        });
  }

  /** Logs it and answers with its name. */
  public String report(String where, Throwable problem) {
    String name = names.get();
    log.error("Incident {} in {}", name, where, problem);
    return name;
  }

  /** Logs it and answers with a sentence for the person it happened to. */
  public String apologize(String where, Throwable problem) {
    return "Something went wrong on our side. Please try again; if it happens again, quote incident "
        + report(where, problem)
        + " to whoever runs Starling.";
  }
}

package dev.starling.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * One of those who are compared.
 *
 * @param command what starts it on a port
 */
record Contestant(String name, IntFunction<List<String>> command) {
  static final Contestant FLOOR = java("Floor", "Floor");
  static final Contestant BOLT_FOR_JAVA = java("Bolt for Java", "BoltHello");
  static final Contestant BOLT_FOR_JAVASCRIPT =
      new Contestant("Bolt for JavaScript", port -> List.of("node", "hello.js", "" + port));

  /** As it is installed; it finds its port in its environment. */
  static final Contestant STARLING =
      new Contestant("Starling", port -> running("dev.starling.Main"));

  /** Its clock stands still. */
  static Contestant starlingAt(long second) {
    return new Contestant(
        STARLING.name(), port -> running(server("StillStarling"), "" + port, "" + second));
  }

  private static Contestant java(String name, String server) {
    return new Contestant(name, port -> running(server(server), "" + port));
  }

  private static String server(String name) {
    return "dev.starling.benchmark.server." + name;
  }

  /** With the same limit for all, so that their memory can be compared. */
  private static List<String> running(String... program) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path")));
    command.addAll(List.of(program));
    return command;
  }
}

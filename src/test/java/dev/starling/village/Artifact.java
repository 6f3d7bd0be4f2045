package dev.starling.village;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The program as it is handed out, running in a process of its own. */
final class Artifact implements AutoCloseable {
  private static final Path JAR = Path.of("target", "starling.jar").toAbsolutePath();
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

  private final Process process;
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final Thread reader;

  /**
   * @param environment everything it finds there
   */
  static Artifact run(Path folder, Map<String, String> environment, String... arguments) {
    List<String> command =
        Stream.concat(Stream.of(JAVA.toString(), "-jar", JAR.toString()), Arrays.stream(arguments))
            .toList();
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().putAll(environment);
    try {
      return new Artifact(builder.start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Artifact(Process process) {
    this.process = process;
    this.reader = new Thread(this::read, "artifact-output");
    reader.setDaemon(true);
    reader.start();
  }

  private void read() {
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      out.lines().forEach(lines::add);
    } catch (UncheckedIOException | IOException e) {
      lines.add("(killed)");
    }
  }

  /** Waits for something it prints, and answers with the pattern's first group. */
  String prints(String pattern) {
    Pattern wanted = Pattern.compile(pattern);
    return Patience.until(
        pattern + " in " + lines,
        () -> {
          if (!process.isAlive() && !reader.isAlive()) {
            throw new AssertionError("It ended: " + output());
          }
          return lines.stream()
              .map(wanted::matcher)
              .filter(Matcher::find)
              .map(found -> found.group(1))
              .findFirst();
        });
  }

  /** Waits for its end. */
  int exitCode() {
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        throw new AssertionError("It did not end: " + output());
      }
      reader.join();
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  String output() {
    return String.join("\n", lines);
  }

  /** As a power cut does. */
  void kill() {
    process.destroyForcibly();
    exitCode();
  }

  /** As an operator does. */
  void stop() {
    process.destroy();
    exitCode();
  }

  @Override
  public void close() {
    kill();
  }

  static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static URI local(int port) {
    return URI.create("http://127.0.0.1:" + port + "/");
  }
}

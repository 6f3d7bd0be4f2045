package dev.starling.benchmark;

import dev.starling.benchmark.load.Line;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A contestant's process, listening on a port of this computer. */
final class Running implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final String name;
  private final int port;
  private final Process process;
  private final Duration readyAfter;

  private Running(String name, int port, Process process, Duration readyAfter) {
    this.name = name;
    this.port = port;
    this.process = process;
    this.readyAfter = readyAfter;
  }

  /**
   * Returns when it is ready.
   *
   * @param folder where it is started, and leaves its log
   * @param knock what it then acknowledges
   */
  static Running start(Contestant who, Path folder, Map<String, String> environment, byte[] knock)
      throws IOException, InterruptedException {
    int port = freePort();
    ProcessBuilder builder =
        new ProcessBuilder(who.command().apply(port))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(who.name().replace(' ', '-') + ".log").toFile());
    builder.environment().putAll(environment);
    builder.environment().put("PORT", Integer.toString(port));
    long began = System.nanoTime();
    Process process = builder.start();
    // Nobody is left behind when the benchmark is stopped by hand.
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy, "benchmark-farewell"));
    try {
      awaitAnswer(process, port, knock);
    } catch (IOException | InterruptedException e) {
      process.destroyForcibly();
      throw e;
    }
    return new Running(who.name(), port, process, Duration.ofNanos(System.nanoTime() - began));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static void awaitAnswer(Process process, int port, byte[] knock)
      throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try (Line line = new Line(port)) {
        line.send(knock);
        return;
      } catch (IOException e) {
        if (!process.isAlive() || System.nanoTime() > end) {
          throw e;
        }
        TimeUnit.MILLISECONDS.sleep(5);
      }
    }
  }

  String name() {
    return name;
  }

  int port() {
    return port;
  }

  /** From the start of the process to the first event acknowledged. */
  Duration readyAfter() {
    return readyAfter;
  }

  /** What it has used up to now. */
  Duration processorTime() {
    return process.info().totalCpuDuration().orElseThrow();
  }

  /** What it holds of the computer's memory now, in megabytes; only Linux tells. */
  double megabytes() throws IOException {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    for (String line : Files.readAllLines(status)) {
      if (line.startsWith("VmRSS:")) {
        return Integer.parseInt(line.replaceAll("[^0-9]", "")) / 1024.0;
      }
    }
    return Double.NaN;
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}

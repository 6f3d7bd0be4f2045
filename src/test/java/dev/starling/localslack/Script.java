package dev.starling.localslack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A program of somebody else's, in a process of its own, that ends when it is closed. */
final class Script implements AutoCloseable {
  private final Process process;
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final BlockingQueue<String> unread = new LinkedBlockingQueue<>();
  private final Thread reader;

  private Script(Process process) {
    this.process = process;
    this.reader = new Thread(this::read, "script-output");
    reader.setDaemon(true);
    reader.start();
  }

  /** What is in the environment already stays, since the program's own tools may need it. */
  static Script run(Path folder, Map<String, String> environment, List<String> command)
      throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().putAll(environment);
    return new Script(builder.start());
  }

  private void read() {
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      out.lines()
          .forEach(
              line -> {
                lines.add(line);
                unread.add(line);
              });
    } catch (UncheckedIOException | IOException e) {
      lines.add("(killed)");
    }
  }

  void prints(String wanted, Duration patience) throws InterruptedException {
    long deadline = System.nanoTime() + patience.toNanos();
    String line = "";
    while (line != null && !line.contains(wanted)) {
      line = unread.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
    }
    if (line == null) {
      throw new AssertionError("It never printed “" + wanted + "”: " + output());
    }
  }

  /** Answers with the exit code. */
  int ends(Duration patience) {
    try {
      if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
        close();
        throw new AssertionError("It did not end within " + patience + ": " + output());
      }
      reader.join(patience.toMillis());
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  String output() {
    return String.join("\n", lines);
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}

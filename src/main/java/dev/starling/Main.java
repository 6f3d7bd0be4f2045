package dev.starling;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.starling.base.Refusal;
import dev.starling.config.BadSettings;
import dev.starling.config.Settings;
import dev.starling.house.House;
import dev.starling.play.Playing;
import dev.starling.slack.wire.WebServer;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The front door: the only place that knows the environment. */
public final class Main {
  private static final Logger log = LoggerFactory.getLogger(Main.class);

  private Main() {}

  public static void main(String[] arguments) {
    speakUtf8();
    drawUnseen();
    System.exit(run(List.of(arguments), System.getenv()));
  }

  /** Java 17 takes the terminal's charset, which in a bare container is ASCII. */
  private static void speakUtf8() {
    System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8));
    System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8));
  }

  /** Pictures are made to be sent: no screen is looked for, even where there is one. */
  private static void drawUnseen() {
    System.setProperty("java.awt.headless", "true");
  }

  /** Returns the exit code once there is nothing left to do. */
  private static int run(List<String> arguments, Map<String, String> environment) {
    String task = arguments.isEmpty() ? "run" : arguments.get(0);
    List<String> options = arguments.stream().skip(1).toList();
    try {
      return switch (task) {
        case "run" -> serve(Settings.read(environment));
        case "play" -> play(environment, options);
        // Past System.out, which keeps to itself when nobody reads any more.
        case "export" ->
            new Export(environment, Clock.systemUTC(), System.err)
                .to(new FileOutputStream(FileDescriptor.out), options);
        case "import" -> new ImportList(environment, Clock.systemUTC(), System.out).run(options);
        case "copy" -> new Copy(environment, Clock.systemUTC(), System.out).run(options);
        case "doctor" -> new Doctor(environment, Clock.systemUTC(), System.out).run(options);
        default -> unknown(task);
      };
    } catch (BadSettings | Refusal e) {
      System.err.println(e.getMessage());
      return 1;
    } catch (IOException | RuntimeException e) {
      log.error("Starling could not start", e);
      System.err.println("Starling could not start: " + e.getMessage());
      return 1;
    }
  }

  private static int unknown(String task) {
    System.err.println(
        "There is no “"
            + task
            + "”. Say nothing to run the bot, or one of: play, import, export, copy, doctor.");
    return 2;
  }

  private static int play(Map<String, String> environment, List<String> options)
      throws IOException {
    untilStopped(
        new Playing(Clock.systemUTC(), System.out).open(Settings.readPort(environment), options));
    return 0;
  }

  private static int serve(Settings settings) throws IOException {
    Clock clock = Clock.systemUTC();
    House house = House.open(settings, WebServer.Address.everywhere(settings.port()), clock, clock);
    untilStopped(house);
    return 0;
  }

  /** Whoever stops us lets us finish what is in hand. */
  private static void untilStopped(AutoCloseable running) {
    Thread main = Thread.currentThread();
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  try {
                    running.close();
                  } catch (Exception e) {
                    System.err.println("Starling did not close well: " + e.getMessage());
                  }
                },
                "starling-farewell"));
    try {
      main.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

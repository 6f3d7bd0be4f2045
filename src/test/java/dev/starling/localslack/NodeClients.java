package dev.starling.localslack;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The scripts of {@code src/test/clients}, beside the libraries that their lock file names. */
record NodeClients(Path folder, int node) {
  private static final Path SOURCE = Path.of("src", "test", "clients");
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final List<String> INSTALL =
      List.of("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline");

  /** What is installed once stays until the lock file changes. */
  static NodeClients installed() throws IOException {
    int node = version();
    Path folder = Path.of("target", "clients", digest(SOURCE.resolve("package-lock.json")));
    Path mark = folder.resolve("installed");
    copyTo(folder);
    if (!Files.exists(mark)) {
      install(folder);
      Files.createFile(mark);
    }
    return new NodeClients(folder, node);
  }

  private static int version() {
    try (Script asked = Script.run(Path.of("."), Map.of(), List.of("node", "--version"))) {
      asked.ends(PATIENCE);
      return Integer.parseInt(asked.output().strip().replaceFirst("^v(\\d+).*$", "$1"));
    } catch (IOException e) {
      return missing("there is no Node.js on this machine");
    }
  }

  private static void install(Path folder) throws IOException {
    try (Script npm = Script.run(folder, Map.of(), INSTALL)) {
      if (npm.ends(PATIENCE) != 0) {
        missing("npm could not install them: " + npm.output());
      }
    } catch (IOException e) {
      missing("there is no npm on this machine");
    }
  }

  /** Skips the test, unless this is the machine that has to check it. */
  private static int missing(String why) {
    String sentence = "Slack's JavaScript clients are not tried: " + why + ".";
    if ("true".equals(System.getenv("CI"))) {
      throw new AssertionError(sentence);
    }
    return Assumptions.abort(sentence);
  }

  /** Skips what asks for a newer Node.js than the machine has. */
  void demand(String client) throws IOException {
    Path about = folder.resolve("node_modules").resolve(client).resolve("package.json");
    JsonObject engines = Json.object(Json.parse(Files.readString(about)), "engines");
    int wanted = Integer.parseInt(Json.text(engines, "node").replaceFirst("^>= ?(\\d+).*$", "$1"));
    Assumptions.assumeTrue(
        node >= wanted, client + " is not tried: it needs Node.js " + wanted + ", not " + node);
  }

  private static String digest(Path file) throws IOException {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(hash, 0, 6);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void copyTo(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(SOURCE)) {
      for (Path file : all.filter(NodeClients::isOurs).toList()) {
        Path copy = folder.resolve(SOURCE.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.write(copy, Files.readAllBytes(file));
      }
    }
  }

  private static boolean isOurs(Path path) {
    return Files.isRegularFile(path) && !path.toString().contains("node_modules");
  }
}

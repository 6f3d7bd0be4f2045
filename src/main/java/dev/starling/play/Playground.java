package dev.starling.play;

import dev.starling.base.Refusal;
import dev.starling.localslack.Options;
import dev.starling.localslack.TimeMachine;
import dev.starling.localslack.teammates.Script;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;

/**
 * The texts a local Slack is made from.
 *
 * @param manifest of the app that is installed there
 * @param teammates what people do by themselves; empty for nothing
 * @param guide how a newcomer is led on; empty for no guide
 * @param controlled whether tests may order things there
 */
record Playground(
    Path folder, String manifest, String teammates, String guide, boolean controlled) {
  private static final Path USUAL_MANIFEST = Path.of("manifest.yml");

  /** With Starling, and nobody else who does anything by themselves. */
  static Playground alone(Path folder) {
    return new Playground(folder, resource("manifest.yml"), "", "", false);
  }

  /** With Starling. */
  static Playground ours(PlayOptions options) {
    String teammates = options.alone() ? "" : resource("play/teammates.yml");
    return new Playground(
        options.folder(),
        resource("manifest.yml"),
        options.teammates().map(Playground::habits).orElse(teammates),
        resource("play/guide.yml"),
        options.control());
  }

  /** With somebody else's app, or the place where it will be. */
  static Playground theirs(PlayOptions options) {
    Optional<Path> usual = Optional.of(USUAL_MANIFEST).filter(Files::isRegularFile);
    return new Playground(
        options.folder(),
        options
            .manifest()
            .or(() -> usual)
            .map(ManifestFile::read)
            .orElseGet(() -> resource("manifest.yml")),
        options.teammates().map(Playground::habits).orElse(""),
        "",
        options.control());
  }

  Options options(TimeMachine time, Clock realClock) {
    Options options =
        Options.of(folder.resolve("slack"), manifest, time, realClock)
            .teammates(teammates)
            .guide(guide);
    return controlled ? options.controlled() : options;
  }

  private static String habits(Path file) {
    String yaml = read(file);
    try {
      Script.parse(yaml);
      return yaml;
    } catch (IllegalArgumentException e) {
      throw new Refusal(file + ": " + e.getMessage());
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new Refusal("There is no readable file " + file + "; check its name.");
    }
  }

  private static String resource(String name) {
    try (InputStream in = Playground.class.getResourceAsStream("/" + name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("The program has lost its " + name, e);
    }
  }
}

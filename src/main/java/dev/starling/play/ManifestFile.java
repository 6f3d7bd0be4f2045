package dev.starling.play;

import dev.starling.base.Refusal;
import dev.starling.localslack.model.Manifest;
import java.nio.file.Path;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** The manifest of somebody else's app. */
final class ManifestFile {
  private ManifestFile() {}

  /**
   * @throws Refusal when it is no manifest, with the line where it stops being one
   */
  static String read(Path file) {
    String text = Playground.read(file);
    try {
      Manifest.parse(text);
      return text;
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      throw new Refusal(
          "%s, line %d: %s. Mend it, or name another file with --manifest."
              .formatted(file, line, e.getProblem()));
    } catch (YAMLException | IllegalArgumentException e) {
      throw new Refusal(file + ": " + e.getMessage());
    }
  }
}

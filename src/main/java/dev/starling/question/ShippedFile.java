package dev.starling.question;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** A file that comes with Starling: read from the jar, and without a fault or not at all. */
public final class ShippedFile {
  private ShippedFile() {}

  public static String contents(String file) {
    try (InputStream in = ShippedFile.class.getResourceAsStream("/" + file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing from the build");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @throws IllegalStateException naming every finding, if there are any
   */
  public static void refuse(List<Finding> findings) {
    if (!findings.isEmpty()) {
      throw new IllegalStateException(
          findings.stream().map(Finding::sentence).collect(Collectors.joining("\n")));
    }
  }
}

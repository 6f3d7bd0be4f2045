package dev.starling.localslack.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Files that come along in the jar. */
public final class Resource {
  private Resource() {}

  public static String text(String name) {
    byte[] bytes =
        find(name)
            .orElseThrow(() -> new IllegalStateException("localslack/" + name + " is missing"));
    return new String(bytes, StandardCharsets.UTF_8);
  }

  public static Optional<byte[]> find(String name) {
    try (InputStream in = Resource.class.getResourceAsStream("/localslack/" + name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

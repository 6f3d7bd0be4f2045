package dev.starling.config;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** A 256-bit key, as base64. */
public record EncryptionKey(Secret base64) {
  private static final String NAME = "STARLING_ENCRYPTION_KEY";
  private static final int BYTES = 32;

  public byte[] bytes() {
    return Base64.getDecoder().decode(base64.value());
  }

  static List<EncryptionKey> read(Environment environment) {
    return environment.read(NAME, List.of(), value -> parse(value, environment));
  }

  private static Optional<List<EncryptionKey>> parse(String value, Environment environment) {
    List<EncryptionKey> keys = new ArrayList<>();
    // Minus one keeps the empty key behind a trailing comma, which is somebody's mistake.
    for (String part : value.split(",", -1)) {
      if (!isKey(part.strip())) {
        environment.wrong(
            NAME
                + " must be one or more keys of 32 bytes in base64, with commas between them; number "
                + (keys.size() + 1)
                + " is not. One is made by: openssl rand -base64 32");
        return Optional.empty();
      }
      keys.add(new EncryptionKey(new Secret(part.strip())));
    }
    return Optional.of(List.copyOf(keys));
  }

  private static boolean isKey(String text) {
    try {
      return Base64.getDecoder().decode(text).length == BYTES;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}

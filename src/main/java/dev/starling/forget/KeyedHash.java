package dev.starling.forget;

import dev.starling.base.PersonId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A name for a person from which they can't be told without the key.
 *
 * @param keys new names are made with the first; all of them are known again
 */
public record KeyedHash(List<byte[]> keys) {
  private static final String ALGORITHM = "HmacSHA256";

  /** So that no other use of the same key ever makes the same name. */
  private static final String PURPOSE = "forgotten ";

  public KeyedHash {
    keys = List.copyOf(keys);
  }

  String of(PersonId person) {
    return hash(keys.get(0), person);
  }

  List<String> all(PersonId person) {
    return keys.stream().map(key -> hash(key, person)).toList();
  }

  private static String hash(byte[] key, PersonId person) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      byte[] text = (PURPOSE + person).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(mac.doFinal(text));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}

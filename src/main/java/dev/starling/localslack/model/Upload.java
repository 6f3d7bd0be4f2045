package dev.starling.localslack.model;

import java.util.List;

/**
 * Bytes with a name, on their way in. Duration and waves count only for a voice clip.
 *
 * @param waves how loud it is, a hundred numbers from 0 to 100; empty when nobody looked
 */
public record Upload(
    String user,
    String name,
    String mimetype,
    byte[] bytes,
    boolean audio,
    long durationMs,
    List<Integer> waves) {

  public static Upload file(String user, String name, String mimetype, byte[] bytes) {
    return new Upload(user, name, mimetype, bytes, false, 0, List.of());
  }
}

package dev.starling.localslack.model;

/** Bytes with a name, on their way in. The duration counts only for a voice clip. */
public record Upload(
    String user, String name, String mimetype, byte[] bytes, boolean audio, long durationMs) {

  public static Upload file(String user, String name, String mimetype, byte[] bytes) {
    return new Upload(user, name, mimetype, bytes, false, 0);
  }
}

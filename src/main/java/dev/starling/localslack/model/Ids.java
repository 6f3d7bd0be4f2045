package dev.starling.localslack.model;

import java.security.SecureRandom;

/** Makes names nobody has had before, in the style of Slack's. */
public final class Ids {
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
  private static final SecureRandom RANDOM = new SecureRandom();

  private Ids() {}

  public static String fresh(String prefix) {
    StringBuilder id = new StringBuilder(prefix).append('0');
    for (int i = 0; i < 9; i++) {
      id.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return id.toString();
  }

  static String digits(int length) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < length; i++) {
      digits.append(1 + RANDOM.nextInt(9));
    }
    return digits.toString();
  }

  /** Half-byte digits for secrets. */
  public static String hex(int length) {
    StringBuilder hex = new StringBuilder();
    for (int i = 0; i < length; i++) {
      hex.append(Character.forDigit(RANDOM.nextInt(16), 16));
    }
    return hex.toString();
  }
}

package dev.starling.slack.picture;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Letters as strokes. A small image of Linux has no fonts, and Java can draw none without; what a
 * picture says is a few words of ours, for which this is enough.
 *
 * <p>Capitals are 14 high, small letters 10, and the base line is at 0. {@code M} moves, {@code L}
 * draws a line, {@code A} a part of an ellipse (middle, radii, first angle, extent against the
 * clock), {@code O} a whole one, and {@code P} a point.
 */
final class Alphabet {
  private static final Map<Character, Glyph> GLYPHS = new HashMap<>();
  private static final Glyph BLANK = new Glyph(4, "");
  private static final Glyph UNKNOWN = new Glyph(8, "M 0 -10 L 8 -10 L 8 0 L 0 0 L 0 -10");

  /**
   * One letter.
   *
   * @param width without the space to the next
   */
  record Glyph(double width, String strokes) {}

  static {
    small();
    capitals();
    digits();
    put(' ', BLANK);
    put('.', 1, "P 0.5 0");
    put(',', 1, "M 0.8 -0.4 L -0.4 2.4");
    put(':', 1, "P 0.5 0 P 0.5 -8");
    put('-', 5, "M 0 -5 L 5 -5");
  }

  private Alphabet() {}

  static Glyph of(char letter) {
    return Objects.requireNonNull(GLYPHS.getOrDefault(letter, UNKNOWN));
  }

  static boolean knows(char letter) {
    return GLYPHS.containsKey(letter);
  }

  private static void put(char letter, double width, String strokes) {
    put(letter, new Glyph(width, strokes));
  }

  private static void put(char letter, Glyph glyph) {
    GLYPHS.put(letter, glyph);
  }

  private static void small() {
    put('a', 8, "O 4 -5 4 5 M 8 -10 L 8 0");
    put('b', 8, "M 0 -14 L 0 0 O 4 -5 4 5");
    put('c', 7, "A 4 -5 4 5 48 264");
    put('d', 8, "O 4 -5 4 5 M 8 -14 L 8 0");
    put('e', 8, "M 0.2 -5 L 8 -5 A 4 -5 4 5 0 312");
    put('f', 5, "M 1.8 0 L 1.8 -11 A 4.4 -11 2.6 3 180 -110 M 0 -10 L 4.8 -10");
    put('g', 8, "O 4 -5 4 5 M 8 -10 L 8 0 A 4 0 4 4 0 -150");
    put('h', 7.6, "M 0 -14 L 0 0 M 0 -6.2 A 3.8 -6.2 3.8 3.8 180 -180 L 7.6 0");
    put('i', 0.2, "M 0.1 -10 L 0.1 0 P 0.1 -13.6");
    put('j', 2, "M 2 -10 L 2 1 A -0.5 1 2.5 3 0 -100 P 2 -13.6");
    put('k', 7, "M 0 -14 L 0 0 M 6.6 -10 L 0 -3.6 M 2.5 -6 L 7 0");
    put('l', 0.2, "M 0.1 -14 L 0.1 0");
    put(
        'm',
        12.4,
        "M 0 -10 L 0 0 M 0 -6.6 A 3.1 -6.6 3.1 3.4 180 -180 L 6.2 0"
            + " M 6.2 -6.6 A 9.3 -6.6 3.1 3.4 180 -180 L 12.4 0");
    put('n', 7.6, "M 0 -10 L 0 0 M 0 -6.2 A 3.8 -6.2 3.8 3.8 180 -180 L 7.6 0");
    put('o', 8, "O 4 -5 4 5");
    put('p', 8, "M 0 -10 L 0 4 O 4 -5 4 5");
    put('q', 8, "M 8 -10 L 8 4 O 4 -5 4 5");
    put('r', 4.6, "M 0 -10 L 0 0 M 0 -6 A 4 -6 4 4 180 -112");
    put('s', 6.2, "A 3.2 -7.6 2.8 2.4 35 235 A 3.1 -2.6 3.1 2.6 90 -240");
    put('t', 5, "M 1.8 -13 L 1.8 -3 A 4.4 -3 2.6 3 180 105 M 0 -10 L 5 -10");
    put('u', 7.6, "M 0 -10 L 0 -3.8 A 3.8 -3.8 3.8 3.8 180 180 M 7.6 -10 L 7.6 0");
    put('v', 7.6, "M 0 -10 L 3.8 0 L 7.6 -10");
    put('w', 11.6, "M 0 -10 L 2.9 0 L 5.8 -9 L 8.7 0 L 11.6 -10");
    put('x', 7, "M 0 -10 L 7 0 M 7 -10 L 0 0");
    put('y', 7.6, "M 0 -10 L 3.9 -0.4 M 7.6 -10 L 2.3 4");
    put('z', 6.6, "M 0 -10 L 6.6 -10 L 0 0 L 6.6 0");
  }

  private static void capitals() {
    put('A', 11, "M 0 0 L 5.5 -14 L 11 0 M 1.9 -4.8 L 9.1 -4.8");
    put(
        'B',
        9,
        "M 0 -7.2 L 0 -14 L 4.6 -14 A 4.6 -10.6 3.6 3.4 90 -180 L 0 -7.2"
            + " M 0 -7.2 L 0 0 L 5 0 A 5 -3.6 4 3.6 270 180");
    put('C', 11, "A 6.5 -7 6.5 7 46 268");
    put('D', 10.4, "M 3.6 0 L 0 0 L 0 -14 L 3.6 -14 A 3.6 -7 6.8 7 90 -180");
    put('E', 8, "M 8 -14 L 0 -14 L 0 0 L 8 0 M 0 -7.2 L 7 -7.2");
    put('F', 7.6, "M 7.6 -14 L 0 -14 L 0 0 M 0 -7.2 L 6.6 -7.2");
    put('G', 12.6, "A 6.5 -7 6.5 7 46 314 L 8 -7");
    put('H', 10, "M 0 -14 L 0 0 M 10 -14 L 10 0 M 0 -7.2 L 10 -7.2");
    put('I', 0.2, "M 0.1 -14 L 0.1 0");
    put('J', 6, "M 6 -14 L 6 -4 A 3 -4 3 4 0 -165");
    put('K', 9, "M 0 -14 L 0 0 M 8.4 -14 L 0 -5 M 3 -8.2 L 9 0");
    put('L', 7, "M 0 -14 L 0 0 L 7 0");
    put('M', 12.4, "M 0 0 L 0 -14 L 6.2 -3 L 12.4 -14 L 12.4 0");
    put('N', 10.2, "M 0 0 L 0 -14 L 10.2 0 L 10.2 -14");
    put('O', 13, "O 6.5 -7 6.5 7");
    put('P', 8.8, "M 0 0 L 0 -14 L 4.8 -14 A 4.8 -10.2 4 3.8 90 -180 L 0 -6.4");
    put('Q', 13, "O 6.5 -7 6.5 7 M 8 -3.6 L 12.6 0.8");
    put('R', 9.2, "M 0 0 L 0 -14 L 4.8 -14 A 4.8 -10.2 4 3.8 90 -180 L 0 -6.4 M 4.6 -6.4 L 9.2 0");
    put('S', 8.6, "A 4.3 -10.6 3.9 3.4 35 235 A 4.3 -3.6 4.3 3.6 90 -240");
    put('T', 10, "M 0 -14 L 10 -14 M 5 -14 L 5 0");
    put('U', 10, "M 0 -14 L 0 -5 A 5 -5 5 5 180 180 L 10 -14");
    put('V', 10.6, "M 0 -14 L 5.3 0 L 10.6 -14");
    put('W', 15.6, "M 0 -14 L 3.9 0 L 7.8 -13 L 11.7 0 L 15.6 -14");
    put('X', 9.6, "M 0 -14 L 9.6 0 M 9.6 -14 L 0 0");
    put('Y', 10, "M 0 -14 L 5 -6.6 L 10 -14 M 5 -6.6 L 5 0");
    put('Z', 9, "M 0 -14 L 9 -14 L 0 0 L 9 0");
  }

  private static void digits() {
    put('0', 8.4, "O 4.2 -7 4.2 7");
    put('1', 4, "M 0 -11 L 3.8 -14 L 3.8 0");
    put('2', 8, "A 4 -9.9 3.9 4.1 165 -205 L 0 0 L 8 0");
    put('3', 8, "A 3.8 -10.5 3.5 3.5 150 -240 A 3.8 -3.6 4.1 3.6 90 -240");
    put('4', 8.6, "M 6.2 0 L 6.2 -14 L 0 -3.8 L 8.6 -3.8");
    put('5', 8, "M 7.2 -14 L 1.2 -14 L 0.7 -7.4 A 3.9 -4.5 4.1 4.5 140 -290");
    put('6', 8.4, "O 4.2 -4.4 4.2 4.4 M 6.2 -14 L 0.9 -7");
    put('7', 8, "M 0 -14 L 8 -14 L 2.6 0");
    put('8', 8.4, "O 4.2 -10.5 3.5 3.5 O 4.2 -3.5 4.2 3.5");
    put('9', 8.4, "O 4.2 -9.6 4.2 4.4 M 2.2 0 L 7.5 -7");
  }
}

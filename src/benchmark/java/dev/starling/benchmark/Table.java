package dev.starling.benchmark;

import java.util.Collections;
import java.util.Locale;

/** A table in Markdown, printed line by line while figures come in. */
final class Table {
  private Table() {}

  static void head(String title, String... columns) {
    System.out.println("\n### " + title + "\n");
    row((Object[]) columns);
    System.out.println(
        "|---" + String.join("", Collections.nCopies(columns.length - 1, "|---:")) + "|");
  }

  static void row(Object... cells) {
    StringBuilder line = new StringBuilder("|");
    for (Object cell : cells) {
      line.append(' ').append(cell instanceof Double number ? shown(number) : cell).append(" |");
    }
    System.out.println(line);
  }

  /** Three digits are more than such measurements are worth. */
  private static String shown(double number) {
    int decimals = number >= 100 ? 0 : number >= 10 ? 1 : 2;
    return String.format(Locale.ROOT, "%,." + decimals + "f", number);
  }

  static void remark(String sentence) {
    System.out.println("\n" + sentence);
  }
}

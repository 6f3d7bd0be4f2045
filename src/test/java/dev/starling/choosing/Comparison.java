package dev.starling.choosing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/** Plays many years of all teams and rewrites the table and the plot in docs/. */
public final class Comparison {
  private static final int YEARS = 20;
  private static final Path PAGE = Path.of("docs/choosing.md");
  private static final Path PLOT = Path.of("docs/pictures/choosing.svg");
  private static final String BEGIN = "<!-- table -->\n";
  private static final String END = "<!-- end of table -->";

  private Comparison() {}

  /** What came of one way in one team. */
  record Line(Team team, Rhythm rhythm, Way way, Evenness evenness) {}

  public static void main(String[] arguments) {
    List<Line> lines = new ArrayList<>();
    for (Rhythm rhythm : Rhythm.all()) {
      for (Team team : Team.all()) {
        for (Way way : Way.values()) {
          lines.add(new Line(team, rhythm, way, years(team, rhythm, way)));
        }
      }
    }
    try {
      String page = Files.readString(PAGE);
      String before = page.substring(0, page.indexOf(BEGIN) + BEGIN.length());
      Files.writeString(PAGE, before + table(lines) + page.substring(page.indexOf(END)));
      Files.writeString(PLOT, new Plot(lines).svg());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Evenness years(Team team, Rhythm rhythm, Way way) {
    return Evenness.mean(
        LongStream.range(0, YEARS).mapToObj(luck -> Year.of(team, rhythm, way, luck)).toList());
  }

  private static String table(List<Line> lines) {
    StringBuilder table =
        new StringBuilder(
            """
            | questions come | team | chosen by | told | least | gaps | uneven | wait | foretold |
            |---|---|---|---|---|---|---|---|---|
            """);
    for (Line line : lines) {
      Evenness even = line.evenness();
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %s | %s | %.1f %% | %.1f %% | %.1f %% | %.3f | %.0f | %.0f %% |%n",
              line.rhythm().name(),
              line.team().name(),
              line.way().label(),
              100 * even.told(),
              100 * even.least(),
              100 * even.gaps(),
              even.uneven(),
              even.longestWait(),
              100 * even.foretold()));
    }
    return table.toString();
  }
}

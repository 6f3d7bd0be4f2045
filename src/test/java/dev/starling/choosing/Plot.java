package dev.starling.choosing;

import dev.starling.choosing.Comparison.Line;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Draws what share of the themes people told, a row for each team and rhythm, a dot for each way.
 */
record Plot(List<Line> lines) {
  private static final int LEFT = 230;
  private static final int WIDTH = 480;
  private static final int ROW = 22;
  private static final int TOP = 70;
  private static final int HEADING = 30;

  private static final Map<Way, String> COLORS =
      new EnumMap<>(
          Map.of(
              Way.STARLING, "#0b6e4f",
              Way.LEAST_RECENT, "#c77d00",
              Way.SHUFFLE_BAG, "#7a5195",
              Way.RANDOM, "#9aa0a6"));

  String svg() {
    int height = TOP + Rhythm.all().size() * (HEADING + Team.all().size() * ROW) + 30;
    StringBuilder svg = new StringBuilder();
    line(
        svg,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\""
            + " font-family=\"sans-serif\" font-size=\"12\">",
        LEFT + WIDTH + 40,
        height);
    line(svg, "<title>Share of the fifteen themes that people told in 90 days</title>");
    line(svg, "<rect width=\"100%%\" height=\"100%%\" fill=\"#ffffff\"/>");
    legend(svg);
    int y = TOP;
    for (Rhythm rhythm : Rhythm.all()) {
      line(svg, "<text x=\"12\" y=\"%d\" font-weight=\"bold\">%s</text>", y + 16, rhythm.name());
      y += HEADING;
      for (Team team : Team.all()) {
        row(svg, team, rhythm, y);
        y += ROW;
      }
    }
    axis(svg, y);
    return svg.append("</svg>\n").toString();
  }

  private static void legend(StringBuilder svg) {
    line(
        svg,
        "<text x=\"12\" y=\"22\" font-size=\"14\">Share of the fifteen themes that a person told in"
            + " the last 90 days</text>");
    int x = LEFT;
    for (Way way : Way.values()) {
      dot(svg, way, x, 44);
      line(svg, "<text x=\"%d\" y=\"48\">%s</text>", x + 10, way.label());
      x += way == Way.LEAST_RECENT ? 170 : 100;
    }
  }

  private void row(StringBuilder svg, Team team, Rhythm rhythm, int y) {
    line(svg, "<text x=\"24\" y=\"%d\" fill=\"#333\">%s</text>", y + 4, team.name());
    line(
        svg,
        "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"#e3e5e8\"/>",
        LEFT,
        y,
        LEFT + WIDTH,
        y);
    for (int i = Way.values().length - 1; i >= 0; i--) {
      Way way = Way.values()[i];
      lines.stream()
          .filter(each -> each.way() == way && each.rhythm().equals(rhythm))
          .filter(each -> each.team().name().equals(team.name()))
          .forEach(each -> dot(svg, way, LEFT + WIDTH * each.evenness().told(), y));
    }
  }

  private static void axis(StringBuilder svg, int y) {
    for (int percents = 0; percents <= 100; percents += 25) {
      int x = LEFT + WIDTH * percents / 100;
      line(
          svg,
          "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\" fill=\"#333\">%d %%</text>",
          x,
          y + 12,
          percents);
    }
  }

  /** Starling's is drawn larger and hollow, so that another in the same place can be seen. */
  private static void dot(StringBuilder svg, Way way, double x, int y) {
    boolean ours = way == Way.STARLING;
    line(
        svg,
        "<circle cx=\"%.1f\" cy=\"%d\" r=\"%d\" fill=\"%s\" stroke=\"%s\" stroke-width=\"2\"/>",
        x,
        y,
        ours ? 7 : 4,
        ours ? "none" : COLORS.get(way),
        COLORS.get(way));
  }

  private static void line(StringBuilder svg, String format, Object... arguments) {
    svg.append(String.format(Locale.ROOT, format, arguments)).append('\n');
  }
}

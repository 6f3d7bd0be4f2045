package dev.starling.slack.coverage;

import dev.starling.slack.picture.Sheet;
import dev.starling.story.CoverageState;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** The signs of the states, drawn. */
final class StateSigns {
  private static final Color PALE = new Color(0x9AA5B1);

  private StateSigns() {}

  /**
   * @param x of its middle
   * @param y of its middle
   */
  static void draw(Sheet sheet, CoverageState state, double x, double y, double radius, Color ink) {
    Shape circle = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    double line = radius / 4.5;
    switch (state) {
      case PROVEN -> {
        sheet.fill(circle, ink);
        sheet.outline(circle, line, false, ink);
      }
      case TOLD -> {
        sheet.fill(slice(x, y, radius, 90, 180), ink);
        sheet.outline(circle, line, false, ink);
      }
      case STALE -> {
        sheet.fill(slice(x, y, radius, 0, 90), ink);
        sheet.outline(circle, line, false, ink);
      }
      case READY -> sheet.outline(diamond(x, y, radius * 1.15), line, false, ink);
      case DRAFT -> sheet.outline(circle, line, true, ink);
      case GAP -> sheet.outline(circle, line, false, PALE);
    }
  }

  private static Shape slice(double x, double y, double radius, double from, double extent) {
    return new Arc2D.Double(
        x - radius, y - radius, 2 * radius, 2 * radius, from, extent, Arc2D.PIE);
  }

  private static Shape diamond(double x, double y, double radius) {
    Path2D path = new Path2D.Double();
    path.moveTo(x, y - radius);
    path.lineTo(x + radius, y);
    path.lineTo(x, y + radius);
    path.lineTo(x - radius, y);
    path.closePath();
    return path;
  }
}

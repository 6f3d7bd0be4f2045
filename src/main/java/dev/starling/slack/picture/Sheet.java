package dev.starling.slack.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A sheet of paper to draw on, and what becomes of it: a PNG. */
public final class Sheet {
  private static final double CAPITAL = 14;
  private static final double BETWEEN_LETTERS = 3.1;
  private static final double POINT = 0.95;

  private final BufferedImage image;
  private final Graphics2D pen;

  public Sheet(int width, int height, Color paper) {
    image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    pen.setColor(paper);
    pen.fillRect(0, 0, width, height);
  }

  /** How words are written. */
  public record Hand(double height, double thickness, Color ink) {
    /**
     * @param height of a capital letter
     */
    public static Hand of(double height, Color ink) {
      return new Hand(height, height * 0.115, ink);
    }

    public Hand bold() {
      return new Hand(height, height * 0.17, ink);
    }
  }

  /** Writes words from the left end of their base line on. */
  public void write(double x, double y, String words, Hand hand) {
    double scale = hand.height() / CAPITAL;
    float thickness = (float) (hand.thickness() / scale);
    pen.setColor(hand.ink());
    pen.setStroke(new BasicStroke(thickness, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    AffineTransform before = pen.getTransform();
    pen.translate(x, y);
    pen.scale(scale, scale);
    for (char letter : words.toCharArray()) {
      Alphabet.Glyph glyph = Alphabet.of(letter);
      stroke(glyph.strokes(), thickness);
      pen.translate(glyph.width() + BETWEEN_LETTERS, 0);
    }
    pen.setTransform(before);
  }

  /** How wide words are. */
  public static double width(String words, Hand hand) {
    return words.chars().mapToDouble(c -> Alphabet.of((char) c).width() + BETWEEN_LETTERS).sum()
        * hand.height()
        / CAPITAL;
  }

  private void stroke(String strokes, double thickness) {
    Iterator<String> words = List.of(strokes.split(" ")).iterator();
    Path2D path = new Path2D.Double();
    while (words.hasNext()) {
      switch (words.next()) {
        case "M" -> path.moveTo(number(words), number(words));
        case "L" -> path.lineTo(number(words), number(words));
        case "A" -> path.append(arc(words), path.getCurrentPoint() != null);
        case "O" -> path.append(ellipse(words), false);
        case "P" -> point(number(words), number(words), thickness * POINT);
        default -> {}
      }
    }
    pen.draw(path);
  }

  private void point(double x, double y, double radius) {
    pen.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
  }

  private static Shape arc(Iterator<String> words) {
    double x = number(words);
    double y = number(words);
    double rx = number(words);
    double ry = number(words);
    return new Arc2D.Double(
        x - rx, y - ry, 2 * rx, 2 * ry, number(words), number(words), Arc2D.OPEN);
  }

  private static Shape ellipse(Iterator<String> words) {
    double x = number(words);
    double y = number(words);
    double rx = number(words);
    double ry = number(words);
    return new Ellipse2D.Double(x - rx, y - ry, 2 * rx, 2 * ry);
  }

  private static double number(Iterator<String> words) {
    return Double.parseDouble(words.next());
  }

  /** A square with soft corners. */
  public void tile(double x, double y, double size, Color colour) {
    pen.setColor(colour);
    pen.fill(new RoundRectangle2D.Double(x, y, size, size, size / 3, size / 3));
  }

  public void rule(double x, double y, double width, Color colour) {
    pen.setColor(colour);
    pen.setStroke(new BasicStroke(1.5f));
    pen.draw(new Line2D.Double(x, y, x + width, y));
  }

  public void fill(Shape shape, Color colour) {
    pen.setColor(colour);
    pen.fill(shape);
  }

  /**
   * @param dashes whether the line is broken
   */
  public void outline(Shape shape, double thickness, boolean dashes, Color colour) {
    float[] pattern =
        dashes ? new float[] {(float) (1.4 * thickness), (float) (2 * thickness)} : null;
    pen.setColor(colour);
    pen.setStroke(
        new BasicStroke(
            (float) thickness, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 10, pattern, 0));
    pen.draw(shape);
  }

  public byte[] png() {
    pen.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(image);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}

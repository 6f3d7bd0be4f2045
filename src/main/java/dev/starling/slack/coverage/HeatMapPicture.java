package dev.starling.slack.coverage;

import dev.starling.question.Theme;
import dev.starling.slack.coverage.HeatMap.Cell;
import dev.starling.slack.picture.Sheet;
import dev.starling.slack.picture.Sheet.Hand;
import dev.starling.story.Coverage;
import dev.starling.story.CoverageState;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A heat map of a person's practice: a row for each theme, a column for each of the last weeks. It
 * can be read on a telephone, and without colours.
 */
final class HeatMapPicture {
  private static final int WIDTH = 900;
  private static final int MARGIN = 36;
  private static final int ROW = 46;
  private static final int TILE = 32;
  private static final int STEP = 37;
  private static final int FIRST_COLUMN = WIDTH - MARGIN - HeatMap.WEEKS * STEP + STEP - TILE;
  private static final int TOP = 150;
  private static final int HEADING = 54;
  private static final int HEIGHT = TOP + 2 * HEADING + 15 * ROW + 208;

  private static final Color PAPER = Color.WHITE;
  private static final Color INK = new Color(0x1F2933);
  private static final Color SOFT = new Color(0x616E7C);
  private static final Color LINE = new Color(0xE4E7EB);
  private static final Color NOTHING = new Color(0xEFF2F5);
  private static final Color ONCE = new Color(0x8CC5E6);
  private static final Color OFTEN = new Color(0x2B7FB8);
  private static final Color SIGN = new Color(0x14557F);

  private static final Hand TITLE = Hand.of(27, INK).bold();
  private static final Hand SUBTITLE = Hand.of(17, SOFT);
  private static final Hand LABEL = Hand.of(17, INK);
  private static final Hand SMALL = Hand.of(15, SOFT);
  private static final Hand GROUP = Hand.of(15, SOFT).bold();

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);

  private final HeatMap map;
  private final Sheet sheet = new Sheet(WIDTH, HEIGHT, PAPER);

  private HeatMapPicture(HeatMap map) {
    this.map = map;
  }

  static byte[] png(HeatMap map) {
    HeatMapPicture picture = new HeatMapPicture(map);
    picture.head();
    int y = TOP;
    for (boolean core : new boolean[] {true, false}) {
      picture.sheet.write(MARGIN, y + 38, core ? "The core eight" : "Seven more", GROUP);
      y += HEADING;
      for (Theme theme : ThemePicture.themes(core)) {
        picture.row(theme, y);
        y += ROW;
      }
    }
    picture.key(y + 26);
    return picture.sheet.png();
  }

  private void head() {
    sheet.write(MARGIN, 68, "What you have told", TITLE);
    sheet.write(
        MARGIN,
        108,
        String.format(
            Locale.ROOT,
            "%d of the core eight in %d days. Twelve weeks to %s.",
            map.coverage().coreTold(),
            Coverage.FRESH.toDays(),
            DAY.format(map.today())),
        SUBTITLE);
    int column = 0;
    int free = 0;
    for (LocalDate week : map.weeks()) {
      boolean begins = column == 0 || week.getDayOfMonth() <= 7;
      if (begins && column >= free) {
        sheet.write(x(column), TOP + 38, MONTH.format(week), SMALL);
        free = column + 2;
      }
      column++;
    }
  }

  private static int x(int column) {
    return FIRST_COLUMN + column * STEP;
  }

  private void row(Theme theme, int y) {
    int middle = y + ROW / 2;
    StateSigns.draw(sheet, map.coverage().of(theme), MARGIN + 12, middle, 10, SIGN);
    sheet.write(MARGIN + 38, middle + 8, theme.title(), LABEL);
    int column = 0;
    for (LocalDate week : map.weeks()) {
      tile(x(column), middle - TILE / 2, map.cell(theme, week));
      column++;
    }
  }

  /** How often by colour, by whom it was heard by a mark. */
  private void tile(int x, int y, Cell cell) {
    sheet.tile(x, y, TILE, colour(cell));
    double middleX = x + TILE / 2.0;
    double middleY = y + TILE / 2.0;
    if (cell.tellings() > 0 && cell.peers() > 0) {
      double radius = cell.peers() > 1 ? 7 : 6;
      Ellipse2D dot =
          new Ellipse2D.Double(middleX - radius, middleY - radius, 2 * radius, 2 * radius);
      if (cell.peers() > 1) {
        sheet.fill(dot, PAPER);
      } else {
        sheet.outline(dot, 3, false, PAPER);
      }
    }
  }

  private static Color colour(Cell cell) {
    return switch (cell.tellings()) {
      case 0 -> NOTHING;
      case 1 -> ONCE;
      default -> OFTEN;
    };
  }

  private void key(int y) {
    sheet.rule(MARGIN, y - 14, WIDTH - 2.0 * MARGIN, LINE);
    int left = MARGIN;
    int right = WIDTH / 2 + 10;
    keyTile(left, y, new Cell(1, 0), "told once that week");
    keyTile(right, y, new Cell(2, 0), "told more often");
    keyTile(left, y + 42, new Cell(1, 1), "a colleague saw a strength");
    keyTile(right, y + 42, new Cell(1, 2), "two or more did");
    int x = MARGIN;
    for (CoverageState state : CoverageState.values()) {
      StateSigns.draw(sheet, state, x + 12, y + 120, 10, SIGN);
      sheet.write(x + 32, y + 127, state.slug(), SMALL);
      x += 32 + (int) Sheet.width(state.slug(), SMALL) + 30;
    }
  }

  private void keyTile(int x, int y, Cell cell, String words) {
    tile(x, y, cell);
    sheet.write(x + TILE + 14, y + TILE / 2.0 + 7, words, SMALL);
  }
}

package dev.starling.slack.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.question.Theme;
import dev.starling.slack.coverage.HeatMap.Cell;
import dev.starling.story.Coverage;
import dev.starling.story.CoverageState;
import dev.starling.story.Occasion;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class HeatMapTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
  private static final LocalDate THIS_WEEK = LocalDate.of(2026, 11, 23);

  @Test
  void has_a_column_for_each_of_twelve_weeks_that_begin_on_mondays_where_the_person_lives() {
    Instant sundayNight = Instant.parse("2026-11-22T23:30:00Z");
    HeatMap map = map(new Occasion(Theme.PRIDE, sundayNight, 1));

    assertThat(map.weeks()).hasSize(12).endsWith(THIS_WEEK).startsWith(LocalDate.of(2026, 9, 7));
    assertThat(map.cell(Theme.PRIDE, THIS_WEEK)).isEqualTo(new Cell(1, 1));
    assertThat(map.cell(Theme.PRIDE, THIS_WEEK.minusWeeks(1))).isEqualTo(new Cell(0, 0));
    assertThat(HeatMap.since(NOW, BERLIN)).isEqualTo(Instant.parse("2026-09-06T22:00:00Z"));
  }

  @Test
  void counts_tellings_and_keeps_the_best_heard() {
    HeatMap map =
        map(
            new Occasion(Theme.PRIDE, NOW, 0),
            new Occasion(Theme.PRIDE, NOW.minusSeconds(60), 3),
            new Occasion(Theme.MISTAKE, NOW, 1));

    assertThat(map.cell(Theme.PRIDE, THIS_WEEK)).isEqualTo(new Cell(2, 3));
    assertThat(map.cell(Theme.MISTAKE, THIS_WEEK)).isEqualTo(new Cell(1, 1));
  }

  @Test
  void is_drawn_as_a_picture_on_which_a_telling_shows() throws IOException {
    BufferedImage empty = draw(map());
    BufferedImage told = draw(map(new Occasion(Theme.INCIDENT, NOW, 2)));

    assertThat(empty.getWidth()).isEqualTo(900);
    assertThat(difference(empty, told)).as("the tile of this week, 32 wide").isBetween(800, 1100);
  }

  private static int difference(BufferedImage one, BufferedImage other) {
    int different = 0;
    for (int x = 0; x < one.getWidth(); x++) {
      for (int y = 0; y < one.getHeight(); y++) {
        different += one.getRGB(x, y) == other.getRGB(x, y) ? 0 : 1;
      }
    }
    return different;
  }

  private static BufferedImage draw(HeatMap map) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(HeatMapPicture.png(map)));
  }

  private static HeatMap map(Occasion... occasions) {
    Map<Theme, CoverageState> themes = new HashMap<>();
    for (Theme theme : Theme.values()) {
      themes.put(theme, CoverageState.values()[theme.ordinal() % CoverageState.values().length]);
    }
    return HeatMap.of(new Coverage(themes), List.of(occasions), NOW, BERLIN);
  }
}

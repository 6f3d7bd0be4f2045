package dev.starling.slack.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.question.Theme;
import dev.starling.slack.picture.Sheet.Hand;
import java.awt.Color;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AlphabetTest {
  @Test
  void knows_every_letter_of_the_themes_and_the_months() {
    String words =
        Stream.concat(
                Stream.of(Theme.values()).map(Theme::title),
                Stream.of(Month.values())
                    .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)))
            .collect(Collectors.joining(" 0123456789.,:"));

    assertThat(words.chars().mapToObj(c -> (char) c)).allMatch(Alphabet::knows);
  }

  @Test
  void every_theme_fits_beside_its_weeks() {
    Hand label = Hand.of(17, Color.BLACK);
    assertThat(Theme.values()).allMatch(theme -> Sheet.width(theme.title(), label) < 345);
  }
}

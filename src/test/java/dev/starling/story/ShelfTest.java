package dev.starling.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.base.PersonId;
import dev.starling.base.WorkspaceId;
import dev.starling.question.Theme;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShelfTest {
  private static final Instant NOW = Instant.parse("2026-11-23T08:30:00Z");
  private static final PersonId ADA = new PersonId(new WorkspaceId(1), "U1");

  private final Story incident = story("a", "The breaker", Theme.INCIDENT);
  private final Story deadline = story("b", "The release", Theme.DEADLINE);
  private final Story aimless = story("c", "Something");
  private final Story scaling = story("d", "Tenfold", Theme.SCALING, Theme.DEADLINE);

  @Test
  void puts_the_core_themes_first_and_what_has_no_theme_last() {
    assertThat(of(List.of(aimless, deadline, scaling, incident), "", 0).stories())
        .containsExactly(incident, scaling, deadline, aimless);
  }

  @Test
  void finds_stories_that_say_every_word_or_serve_a_theme_of_that_name() {
    List<Story> bank = List.of(incident, deadline, scaling);

    assertThat(of(bank, "BREAK the", 0).stories()).containsExactly(incident);
    assertThat(of(bank, "deadlines", 0).stories()).containsExactly(scaling, deadline);
    assertThat(of(bank, "breaker tenfold", 0).found()).isZero();
  }

  @Test
  void pages_and_goes_to_the_nearest_page_that_is_there() {
    List<Story> bank =
        IntStream.range(0, 17).mapToObj(i -> story("s" + i, "T", Theme.PRIDE)).toList();

    assertThat(of(bank, "", 1).stories()).isEqualTo(bank.subList(8, 16));
    assertThat(of(bank, "", 9).page()).isEqualTo(2);
    assertThat(of(bank, "", -1).page()).isZero();
    assertThat(of(bank, "", 0).pages()).isEqualTo(3);
    assertThat(of(List.of(), "", 5).pages()).isEqualTo(1);
  }

  private static Shelf of(List<Story> bank, String words, int page) {
    return Shelf.of(bank, words, story -> true, page);
  }

  private static Story story(String id, String title, Theme... themes) {
    StoryText text = new StoryText(title, List.of(themes), Bullets.NONE, "", "");
    return new Story(new StoryId(ADA.workspace(), id), ADA, text, false, NOW, NOW);
  }
}

package dev.starling.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.starling.base.Refusal;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FocusWordsTest {
  private final FocusWords words =
      new FocusWords(Set.of(PackId.CORE, PackId.EXTENDED, new PackId("team-list")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          scaling senior                            | on scaling and performance, at senior level
          Incidents, and tight deadlines            | on production incidents or tight deadlines
          data migration for seniors                | on data migration, at senior level
          influence without authority; staff level  | on influence without authority, at staff level
          trade-offs or trade-off                   | on trade-offs
          work to be proud of                       | on work to be proud of
          `mid` and mid-level                       | at mid level
          amazon                                    | through the Amazon lens
          from the core pack, with the Google lens  | from the pack core, through the Google lens
          team list or extended                     | from the packs extended or team-list
          mistakes neutral                          | on mistakes
          mistakes, mentoring, learning, staff, mid | on mistakes, mentoring or learning fast, at mid or staff level
          """)
  void are_understood_in_any_order(String text, String said) {
    assertThat(FocusText.of(words.read(text))).isEqualTo(said);
  }

  @Test
  void can_say_that_anything_goes() {
    assertThat(words.read("anything")).isEqualTo(Focus.ANYTHING);
    assertThat(words.read("")).isEqualTo(Focus.ANYTHING);
    assertThat(FocusText.of(Focus.ANYTHING)).isEmpty();
  }

  @Test
  void are_refused_with_the_nearest_word() {
    refuses("scaling senoir", "Did you mean “senior”?");
    refuses("performance", "Did you mean “scaling”?");
    refuses("amazn", "Did you mean “amazon”?");
    refuses("banana", "Themes are incident, disagreement");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          mon 9:30 about scaling senior             | mon 9:30               | on scaling and performance, at senior level
          mon 9:30 Europe/Berlin scaling, mistakes  | mon 9:30 Europe/Berlin | on scaling and performance or mistakes
          weekdays 09:30 on data migration          | weekdays 09:30         | on data migration
          about amazon                              | ''                     | through the Amazon lens
          every other week mon 9:30 for seniors     | every other week mon 9:30 | at senior level
          """)
  void may_stand_at_the_end_of_others(String text, String before, String said) {
    FocusWords.Split split = words.split(text);

    assertThat(split.before()).isEqualTo(before);
    assertThat(split.focus().map(FocusText::of)).contains(said);
  }

  @Test
  void leave_alone_what_is_about_something_else() {
    for (String text : new String[] {"mon 9:30 Europe/Berlin", "weekdays 9:30", "off", ""}) {
      assertThat(words.split(text)).isEqualTo(new FocusWords.Split(text, Optional.empty()));
    }
  }

  @Test
  void after_about_have_to_be_understood() {
    assertThatThrownBy(() -> words.split("mon 9:30 about bananas"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("“bananas”");
  }

  private void refuses(String text, String sentence) {
    assertThatThrownBy(() -> words.read(text))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(sentence);
  }
}

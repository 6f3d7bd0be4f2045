package dev.starling.localslack.teammates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptTest {
  private static final String GOOD =
      """
      people: { U1: Talks. }
      habits:
        - { name: talks, who: U1, when: app posts, after: 40s..2m, do: [ { tell: stories } ] }
      texts:
        stories:
          - { about: night, tell: [ "It was dark.", [ "One.", { say: Two., after: 1m } ] ] }
      """;

  @Test
  void reads_people_habits_and_what_they_tell() {
    Script script = Script.parse(GOOD);

    assertThat(script.people()).containsEntry("U1", "Talks.");
    assertThat(script.habits()).singleElement().extracting(Habit::name).isEqualTo("talks");
    assertThat(script.habits().get(0).after())
        .isEqualTo(Span.of(Duration.ofSeconds(40), Duration.ofMinutes(2)));
    assertThat(script.texts().get("stories"))
        .hasSize(2)
        .allMatch(Telling::isSpecial)
        .extracting(telling -> telling.steps().size())
        .containsExactly(1, 2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          who: U1          | who: U2            | U2 is not among the people
          tell: stories    | tell: gossip       | no texts “gossip”
          when: app posts  | when: moon rises   | “when” is none of app posts
          40s..2m          | soon               | “after” is no time such as 40s
          40s..2m          | 2m..40s            | ends before it begins
          about: night     | about: '('         | “about” is no pattern
          tell: stories    | sing: loudly       | “sing” is not known here; known are say
          name: talks      | nom: talks         | “name” is missing
          people:          | persons:           | “persons” is not known here
          people: { U1     | people: [ { U1     | line
          """)
  void says_what_is_wrong_and_where(String good, String bad, String sentence) {
    assertThatThrownBy(() -> Script.parse(GOOD.replace(good, bad)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("The teammates' file")
        .hasMessageContaining(sentence);
  }

  @Test
  void a_span_is_picked_from_its_whole_length_and_always_alike() {
    Span span = Span.parse("40s..2m");

    assertThat(span.pick(Dice.of("a"))).isEqualTo(span.pick(Dice.of("a")));
    for (int i = 0; i < 100; i++) {
      assertThat(span.pick(Dice.of("" + i)))
          .isBetween(Duration.ofSeconds(40), Duration.ofMinutes(2));
    }
    assertThat(Span.parse("3h").pick(Dice.of("a"))).isEqualTo(Duration.ofHours(3));
  }

  @Test
  void a_murmur_is_as_long_as_it_says_soft_and_always_alike() {
    byte[] wave = Murmur.wave(Dice.of("a"), 20);

    assertThat(wave).hasSize(44 + 20 * 8_000 * 2).startsWith('R', 'I', 'F', 'F');
    assertThat(wave).isEqualTo(Murmur.wave(Dice.of("a"), 20));
    assertThat(wave).isNotEqualTo(Murmur.wave(Dice.of("b"), 20));
    int loudest = 0;
    for (int i = 44; i < wave.length; i += 2) {
      loudest = Math.max(loudest, Math.abs((short) (wave[i] & 0xff | wave[i + 1] << 8)));
    }
    assertThat(loudest).isBetween(2_000, 10_000);
  }
}

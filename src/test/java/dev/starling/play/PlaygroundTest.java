package dev.starling.play;

import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.coach.Words;
import dev.starling.localslack.guide.GuideStep;
import dev.starling.localslack.model.Emoji;
import dev.starling.localslack.model.Resource;
import dev.starling.localslack.teammates.Script;
import dev.starling.question.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yaml.snakeyaml.Yaml;

/** What the teammates of Starling's play have to say. */
class PlaygroundTest {
  private static final Playground OURS = Playground.ours(PlayOptions.in(Path.of(".starling-play")));
  private static final Map<String, Object> FILE = new Yaml().load(OURS.teammates());
  private static final List<String> ANSWERS = List.of("ada", "bo", "eli", "dee");

  /** A collection's groups, each with what it is about and its tellings. */
  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> groups(String collection) {
    return (List<Map<String, Object>>) ((Map<String, Object>) FILE.get("texts")).get(collection);
  }

  /** Each telling as the messages it comes in. */
  private static List<List<String>> tellings(Map<String, Object> group) {
    List<List<String>> tellings = new ArrayList<>();
    for (Object telling : list(group.get("tell"))) {
      tellings.add(list(telling).stream().map(PlaygroundTest::words).toList());
    }
    return tellings;
  }

  private static List<?> list(Object one) {
    return one instanceof List<?> several ? several : List.of(one);
  }

  private static String words(Object step) {
    if (step instanceof Map<?, ?> map) {
      Object clip = map.get("clip");
      return clip instanceof Map<?, ?> spoken
          ? String.valueOf(spoken.get("transcript"))
          : Stream.of("say", "add")
              .map(map::get)
              .filter(x -> x != null)
              .findFirst()
              .orElseThrow()
              .toString();
    }
    return String.valueOf(step);
  }

  private static String heading(Theme theme) {
    return "*" + theme.title() + "* · senior level";
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void every_theme_has_answers_of_its_own_from_three_people(Theme theme) {
    assertThat(ANSWERS.stream().filter(who -> knows(who, theme))).contains("ada", "bo", "eli");
  }

  private static boolean knows(String who, Theme theme) {
    return groups(who).stream()
        .filter(group -> group.containsKey("about"))
        .anyMatch(
            group -> Pattern.compile(group.get("about").toString()).matcher(heading(theme)).find());
  }

  @Test
  void every_answer_is_long_enough_to_count_and_short_enough_to_be_read() {
    for (String who : ANSWERS) {
      for (Map<String, Object> group : groups(who)) {
        for (List<String> telling : tellings(group)) {
          int first = Words.in(telling.get(0)).words();
          int all = telling.stream().mapToInt(text -> Words.in(text).words()).sum();
          assertThat(first).as("%s", telling).isBetween(45, 140);
          assertThat(all).as("%s", telling).isBetween(45, 260);
          assertThat(Words.opensWithMention(telling.get(0))).isFalse();
        }
      }
    }
  }

  @Test
  void no_talk_is_ever_taken_for_an_answer() {
    Set<String> talk = new TreeSet<>(texts().keySet());
    ANSWERS.forEach(talk::remove);
    for (String collection : talk) {
      groups(collection).stream()
          .flatMap(group -> tellings(group).stream())
          .forEach(
              telling ->
                  assertThat(Words.in(String.join(" ", telling)).words())
                      .as("%s", telling)
                      .isLessThan(35));
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> texts() {
    return (Map<String, Object>) FILE.get("texts");
  }

  @Test
  void everybody_who_has_a_habit_is_there_and_every_emoji_is_known() {
    Map<String, Object> workspace = new Yaml().load(Resource.text("workspace.yml"));
    Script script = Script.parse(OURS.teammates());

    assertThat(list(workspace.get("people")))
        .extracting(person -> ((Map<?, ?>) person).get("id").toString())
        .containsExactlyInAnyOrderElementsOf(script.people().keySet());
    assertThat(emoji()).isNotEmpty().allMatch(new Emoji()::knows);
  }

  private static Set<String> emoji() {
    Set<String> emoji = new TreeSet<>();
    for (Object habit : list(FILE.get("habits"))) {
      for (Object step : list(((Map<?, ?>) habit).get("do"))) {
        if (((Map<?, ?>) step).get("react") != null) {
          list(((Map<?, ?>) step).get("react")).forEach(name -> emoji.add(name.toString()));
        }
      }
    }
    String written = OURS.teammates() + OURS.guide();
    Pattern.compile("(?<= ):([a-z_]+):(?=[ \"])")
        .matcher(written)
        .results()
        .forEach(found -> emoji.add(found.group(1)));
    return emoji;
  }

  @Test
  void the_guide_has_four_steps_each_of_which_can_be_done() {
    assertThat(GuideStep.parse(OURS.guide()))
        .hasSize(4)
        .allMatch(step -> !step.done().isEmpty() && !step.text().isEmpty());
  }

  @Test
  void nobody_says_what_another_says_too() {
    List<String> all =
        texts().keySet().stream()
            .flatMap(collection -> groups(collection).stream())
            .flatMap(group -> tellings(group).stream())
            .map(telling -> String.join(" ", telling))
            .toList();
    assertThat(all).doesNotHaveDuplicates();
  }
}

package dev.starling.belongings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.base.PersonId;
import dev.starling.base.WorkspaceId;
import dev.starling.belongings.paper.BankFile;
import dev.starling.belongings.paper.Cells;
import dev.starling.question.Theme;
import dev.starling.question.reading.QuestionList;
import dev.starling.story.Bullets;
import dev.starling.story.Coverage;
import dev.starling.story.Story;
import dev.starling.story.StoryId;
import dev.starling.story.StoryText;
import dev.starling.workspace.Person;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was taken along and comes back changes nothing, whatever people wrote. */
class RoundTripTest {
  private static final Instant NOW = Instant.parse("2026-11-23T08:30:00Z");
  private static final PersonId ADA = new PersonId(new WorkspaceId(1), "UADA");
  private static final List<String> PIECES =
      List.of(
          "=1+2",
          "+49",
          "-40 %",
          "@ada",
          "'=x",
          "''@",
          "\"",
          "\"\"",
          ",",
          ";",
          "|",
          "\t",
          "\n",
          "\n\n",
          "\n\n\n",
          "\r\n",
          "\n    code",
          "\n- a",
          "\n1. b",
          "\n2) c",
          "\n# d",
          "\n## Story 3: e",
          "\n> f",
          "\n---",
          "\n===",
          "\n```",
          "\n**Result:** g",
          "\nResult: h",
          "**Task:**",
          "- **Task:** i",
          "*",
          "**",
          "_",
          "__",
          "snake_case",
          "`",
          "~~",
          "[x](y)",
          "<b>",
          "<!-- id: zz -->",
          "-->",
          "&amp;",
          "&#35;",
          "&",
          "\\",
          "\\\\",
          "\\n",
          "\\\n",
          "#",
          " #",
          " ##",
          ":",
          "Situation:",
          "é",
          "漢字",
          "👩‍🚀",
          "🇩🇪",
          "\u00a0",
          "\u200b",
          "\u2028",
          "\u0085",
          "\u0007",
          "\ufeff",
          "word",
          "two words",
          ". ",
          "?",
          "  ",
          " \n",
          "\n ",
          "Story 2: ",
          "<@U0BO>",
          "{",
          "}",
          "/",
          "\u001b",
          "x".repeat(90));

  @ParameterizedTest
  @MethodSource("seeds")
  void in_every_format(int seed) {
    Random random = new Random(seed);
    List<Story> bank =
        IntStream.range(0, 1 + random.nextInt(6)).mapToObj(i -> story(i, random)).toList();

    formats(bank).forEach((name, text) -> changesNothing(name, text, bank));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void into_an_empty_bank_and_from_there_back(int seed) {
    Random random = new Random(seed);
    List<Story> bank =
        IntStream.range(0, 1 + random.nextInt(6)).mapToObj(i -> story(i, random)).toList();

    formats(bank)
        .forEach(
            (name, text) -> {
              BankPlan plan = PlanBank.of(List.of(), read(name, text));
              assertThat(plan.unread()).as(name).isEmpty();
              List<Story> brought =
                  IntStream.range(0, bank.size())
                      .mapToObj(i -> bank(bank.get(i).id(), plan.fresh().get(i)))
                      .toList();
              formats(brought).forEach((other, again) -> changesNothing(other, again, bank));
            });
  }

  private static Story bank(StoryId id, BankPlan.Fresh fresh) {
    return new Story(id, ADA, fresh.text(), fresh.archived(), NOW, NOW);
  }

  /** With Windows' line ends and a mark at its start, as editors save it. */
  private static void changesNothing(String name, String text, List<Story> bank) {
    List<String> saved =
        List.of(text, "\ufeff" + text.replaceFirst("^\ufeff", "").replaceAll("(?<!\r)\n", "\r\n"));
    for (String each : saved) {
      BankPlan plan = PlanBank.of(bank, read(name, each));
      assertThat(plan.unread()).as(name + "\n" + each).isEmpty();
      assertThat(plan.changed()).as(name + "\n" + each).isEmpty();
      assertThat(plan.fresh()).as(name + "\n" + each).isEmpty();
      assertThat(plan.same()).isEqualTo(bank.size());
    }
  }

  private static BankFile read(String name, String text) {
    return BankFile.read(name, QuestionList.decode(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void a_story_of_which_nothing_but_the_title_is_there() {
    Story bare =
        new Story(new StoryId(ADA.workspace(), "s"), ADA, title("Only this"), false, NOW, NOW);

    formats(List.of(bare)).forEach((name, text) -> changesNothing(name, text, List.of(bare)));
  }

  private static StoryText title(String title) {
    return new StoryText(title, List.of(), Bullets.NONE, "", "");
  }

  @Test
  void formulas_do_not_run_in_a_spreadsheet() {
    String csv =
        Cells.of(
            List.of(new Story(new StoryId(ADA.workspace(), "s"), ADA, formula(), false, NOW, NOW)));

    assertThat(csv).contains("\"'=cmd|' /C calc'!A0\"", "\"'+1\"", "\"'-1\"", "\"'@sum\"");
  }

  private static StoryText formula() {
    return new StoryText(
        "=cmd|' /C calc'!A0", List.of(), new Bullets("+1", "-1", "@sum", "", "", ""), "", "");
  }

  private static Map<String, String> formats(List<Story> bank) {
    Person ada =
        new Person(
            ADA, "Ada *#", ZoneId.of("Europe/Berlin"), false, false, false, false, false, NOW);
    List<OwnedStory> owned =
        bank.stream().map(each -> new OwnedStory(each, List.of(), 0, List.of())).toList();
    Belongings all = new Belongings(ada, NOW, owned, List.of(), new Coverage(Map.of()));
    return Map.of(
        "interview.md", InterviewDocument.of(all),
        "stories.csv", Cells.of(bank),
        "everything.json", json(bank));
  }

  private static String json(List<Story> bank) {
    return bank.stream()
        .map(RoundTripTest::json)
        .collect(Collectors.joining(",\n", "{\"stories\": [", "]}"));
  }

  private static String json(Story story) {
    List<String> fields = new ArrayList<>();
    fields.add("\"id\": " + quoted(story.id().value()));
    fields.add("\"title\": " + quoted(story.title()));
    fields.add(
        "\"themes\": "
            + story.text().themes().stream()
                .map(each -> quoted(each.slug()))
                .collect(Collectors.joining(", ", "[", "]")));
    dev.starling.belongings.paper.Part.WORDS.forEach(
        part -> fields.add(quoted(part.field()) + ": " + quoted(part.of(story.text()))));
    fields.add("\"archived\": " + story.archived());
    return "{" + String.join(", ", fields) + "}";
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (char each : text.toCharArray()) {
      out.append(
          each < ' ' || each == '"' || each == '\\' ? "\\u%04x".formatted((int) each) : each);
    }
    return out.append('"').toString();
  }

  private static Story story(int number, Random random) {
    String odd = number + text(random, 4);
    String title = odd.length() <= StoryText.LONGEST_TITLE ? odd : number + " plain";
    StoryText text =
        new StoryText(
            title,
            Stream.of(Theme.values()).filter(any -> random.nextInt(9) == 0).limit(3).toList(),
            new Bullets(
                text(random, 12),
                text(random, 9),
                text(random, 9),
                text(random, 9),
                text(random, 9),
                text(random, 9)),
            text(random, 2),
            text(random, 2));
    return new Story(
        new StoryId(ADA.workspace(), "s-" + number), ADA, text, random.nextInt(4) == 0, NOW, NOW);
  }

  private static String text(Random random, int most) {
    return IntStream.range(0, random.nextInt(5) == 0 ? 0 : random.nextInt(most + 1))
        .mapToObj(any -> PIECES.get(random.nextInt(PIECES.size())))
        .collect(Collectors.joining(random.nextBoolean() ? "" : " "));
  }

  static IntStream seeds() {
    return IntStream.range(0, 150);
  }
}

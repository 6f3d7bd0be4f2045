package dev.starling.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.starling.base.ChannelId;
import dev.starling.base.Refusal;
import dev.starling.base.WorkspaceId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ChooseQuestionTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final QuestionBank BANK = ShippedPacks.load();
  private static final Wish STAFF = Wish.parse("staff");

  private final List<Asked> asked = new ArrayList<>();
  private TeamNeeds needs = TeamNeeds.UNKNOWN;
  private QuestionBank bank = BANK;
  private long channel = 1;

  @Test
  void never_repeats_before_the_bank_is_used_up_and_never_follows_a_theme_with_itself() {
    needs = new TeamNeeds(6, Map.of(Theme.PRIDE, 6, Theme.MISTAKE, 6, Theme.INCIDENT, 1));
    for (channel = 1; channel <= 30; channel++) {
      asked.clear();
      askFor(3 * BANK.size(), Wish.ANYTHING);

      for (int turn = 0; turn < 3; turn++) {
        assertThat(asked.subList(turn * BANK.size(), (turn + 1) * BANK.size()))
            .extracting(Asked::question)
            .doesNotHaveDuplicates();
      }
      assertThatNoThemeRunsTwice();
    }
  }

  @Test
  void keeps_both_promises_when_one_theme_has_half_of_the_bank() {
    bank = bank("incident", "incident", "incident", "mistake", "pride");
    for (channel = 1; channel <= 50; channel++) {
      asked.clear();
      askFor(5, Wish.ANYTHING);

      assertThat(asked).extracting(Asked::question).doesNotHaveDuplicates();
      assertThatNoThemeRunsTwice();
    }
  }

  @Test
  void rather_follows_a_theme_with_itself_than_repeats_a_question() {
    bank = bank("incident", "incident", "incident", "mistake");
    askFor(4, Wish.ANYTHING);

    assertThat(asked).extracting(Asked::question).doesNotHaveDuplicates();
  }

  @Test
  void begins_again_with_what_was_asked_longest_ago() {
    Wish incidents = Wish.of(Theme.INCIDENT);
    int all = BANK.within(incidents.focus()).size();
    askFor(2 * all, incidents);

    assertThat(asked.subList(all, 2 * all))
        .extracting(Asked::question)
        .containsExactlyElementsOf(asked.subList(0, all).stream().map(Asked::question).toList());
  }

  @Test
  void lets_half_of_the_bank_pass_before_a_question_returns() {
    askFor(4 * BANK.size(), Wish.ANYTHING);

    for (int i = BANK.size(); i < asked.size(); i++) {
      assertThat(asked.subList(i - BANK.size() / 2, i))
          .extracting(Asked::question)
          .doesNotContain(asked.get(i).question());
    }
  }

  @Test
  void asks_a_question_that_joined_the_bank_later_before_beginning_again() {
    bank = bank("incident", "mistake");
    askFor(3, Wish.ANYTHING);
    bank = bank("incident", "mistake", "pride");

    assertThat(next(Wish.ANYTHING, MONDAY).question().theme()).isEqualTo(Theme.PRIDE);
  }

  @Test
  void does_not_stumble_over_questions_that_left_the_bank() {
    asked.add(new Asked(new QuestionId("long-gone"), Theme.INCIDENT, MONDAY.minusDays(1)));

    assertThat(next(Wish.ANYTHING, MONDAY).question().theme()).isNotEqualTo(Theme.INCIDENT);
  }

  @Test
  void prefers_themes_that_the_team_is_thin_on() {
    needs = new TeamNeeds(6, Map.of(Theme.MIGRATION, 6, Theme.MENTORING, 3));

    long migration = timesIn500Channels(Theme.MIGRATION);
    long mentoring = timesIn500Channels(Theme.MENTORING);
    long pride = timesIn500Channels(Theme.PRIDE);

    assertThat(migration).isGreaterThan(mentoring + 20);
    assertThat(mentoring).isGreaterThan(pride + 20);
    assertThat(pride).isPositive();
  }

  @Test
  void prefers_themes_new_to_the_channel_while_nothing_is_known_of_the_team() {
    for (Theme theme : Theme.values()) {
      if (theme != Theme.MIGRATION) {
        asked.add(new Asked(new QuestionId("old-" + theme.slug()), theme, MONDAY.minusDays(30)));
      }
    }

    assertThat(timesIn500Channels(Theme.MIGRATION))
        .isGreaterThan(3 * timesIn500Channels(Theme.PRIDE));
  }

  @Test
  void chooses_the_same_for_the_same_seed_and_otherwise_varies() {
    assertThat(next(Wish.ANYTHING, MONDAY)).isEqualTo(next(Wish.ANYTHING, MONDAY));
    assertThat(LongStream.range(0, 100).mapToObj(day -> next(Wish.ANYTHING, MONDAY.plusDays(day))))
        .extracting(choice -> choice.question().id())
        .satisfies(ids -> assertThat(ids.stream().distinct().count()).isGreaterThan(30));
  }

  @Test
  void grants_a_wish_even_for_the_theme_just_asked() {
    asked.add(new Asked(new QuestionId("migration-busy-table"), Theme.MIGRATION, MONDAY));

    Question question = next(Wish.parse("migration staff"), MONDAY).question();

    assertThat(question.theme()).isEqualTo(Theme.MIGRATION);
    assertThat(question.level()).isEqualTo(Level.STAFF);
    assertThat(next(STAFF, MONDAY).question().theme()).isNotEqualTo(Theme.MIGRATION);
  }

  @Test
  void refuses_a_wish_that_matches_nothing_and_says_what_there_is() {
    bank = bank("incident");

    refuses("mistake", "There is no question on mistakes yet: try another theme, or none.");
    refuses("staff", "There is no staff question yet: ask again without the level.");
    refuses(
        "incident staff",
        "There is no staff question on production incidents yet: try mid, or leave the level out.");
    bank = bank();
    refuses("", "The question bank is empty: suggest a question first, then ask again.");
  }

  @Test
  void speaks_of_people_only_roughly_and_only_from_five_up() {
    needsOnMigration(4, 5);
    assertThat(why()).isEqualTo("Most people here could use a fresh story on data migration.");
    needsOnMigration(3, 6);
    assertThat(why())
        .isEqualTo("About half the people here could use a fresh story on data migration.");
    needsOnMigration(0, 5);
    assertThat(why())
        .isEqualTo("Few people here lack a fresh story on data migration, and this keeps it so.");
    needsOnMigration(4, 4);
    assertThat(why()).isEqualTo("This channel hasn't had a question on data migration yet.");
  }

  @Test
  void speaks_of_the_channel_where_it_knows_too_few_people() {
    bank = bank("migration");
    askedMigration(21);
    assertThat(why()).isEqualTo("This channel's last question on data migration was 3 weeks ago.");
    askedMigration(1);
    assertThat(why()).isEqualTo("It is time again for a question on data migration.");
  }

  @Test
  void says_that_it_was_asked_for() {
    assertThat(next(Wish.parse("migration"), MONDAY).why())
        .isEqualTo("Asked for: a question on data migration.");
    assertThat(next(Wish.parse("pride staff"), MONDAY).why())
        .isEqualTo("Asked for: a staff question on work to be proud of.");
  }

  private void askFor(int days, Wish wish) {
    for (int day = 0; day < days; day++) {
      LocalDate date = MONDAY.plusDays(day);
      Question question = next(wish, date).question();
      asked.add(new Asked(question.id(), question.theme(), date));
    }
  }

  private Choice next(Wish wish, LocalDate date) {
    Seed seed = new Seed(new ChannelId(new WorkspaceId(7), channel), date);
    return new ChooseQuestion(bank, new History(asked), needs).by(wish, seed);
  }

  private long timesIn500Channels(Theme theme) {
    long times = 0;
    for (channel = 1; channel <= 500; channel++) {
      times += next(Wish.ANYTHING, MONDAY).question().theme() == theme ? 1 : 0;
    }
    return times;
  }

  private void needsOnMigration(int thin, int people) {
    bank = bank("migration");
    needs = new TeamNeeds(people, Map.of(Theme.MIGRATION, thin));
  }

  private void askedMigration(int daysAgo) {
    asked.add(new Asked(new QuestionId("q1"), Theme.MIGRATION, MONDAY.minusDays(daysAgo)));
  }

  private String why() {
    return next(Wish.ANYTHING, MONDAY).why();
  }

  private void refuses(String words, String sentence) {
    assertThatThrownBy(() -> next(Wish.parse(words), MONDAY))
        .isInstanceOf(Refusal.class)
        .hasMessage(sentence);
  }

  private void assertThatNoThemeRunsTwice() {
    for (int i = 1; i < asked.size(); i++) {
      assertThat(asked.get(i).theme()).isNotEqualTo(asked.get(i - 1).theme());
    }
  }

  /** A bank of mid-level questions, one for each theme named. */
  private static QuestionBank bank(String... themes) {
    List<Question> questions = new ArrayList<>();
    for (String slug : themes) {
      questions.add(
          new Question(
              new QuestionId("q" + (questions.size() + 1)),
              "What did you do?",
              List.of(Theme.find(slug).orElseThrow()),
              List.of(Dimension.JUDGMENT),
              Level.MID,
              List.of(),
              List.of(),
              List.of()));
    }
    return new QuestionBank(questions);
  }
}

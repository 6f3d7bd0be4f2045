package dev.starling.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.base.ChannelId;
import dev.starling.base.WorkspaceId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FocusTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final QuestionBank BANK = ShippedPacks.load();
  private static final Lens AMAZON = ShippedLenses.find(new LensId("amazon")).orElseThrow();

  private final List<Asked> asked = new ArrayList<>();

  @Test
  void cuts_the_bank_down() {
    Focus focus =
        Focus.ANYTHING.on(Theme.SCALING).on(Theme.MIGRATION).at(Level.STAFF).through(AMAZON);

    assertThat(BANK.within(focus).questions())
        .isNotEmpty()
        .allMatch(each -> Set.of(Theme.SCALING, Theme.MIGRATION).contains(each.theme()))
        .allMatch(each -> each.level() == Level.STAFF)
        .allMatch(AMAZON::lets);
    assertThat(BANK.within(Focus.ANYTHING).questions()).isEqualTo(BANK.questions());
  }

  @Test
  void may_be_a_pack() {
    assertThat(BANK.packs()).containsExactly(PackId.CORE, PackId.EXTENDED);
    assertThat(BANK.within(Focus.ANYTHING.from(PackId.CORE)).questions())
        .isNotEmpty()
        .allMatch(each -> each.theme().core());
    assertThat(BANK.packOf(new QuestionId("migration-two-stores"))).contains(PackId.EXTENDED);
    assertThat(BANK.within(Focus.ANYTHING.from(new PackId("own"))).isEmpty()).isTrue();
  }

  @Test
  void with_a_lens_that_is_not_shipped_any_more_limits_nothing() {
    Focus focus = new Focus(Set.of(), Set.of(), Set.of(), Optional.of(new LensId("gone")));

    assertThat(BANK.within(focus).size()).isEqualTo(BANK.size());
  }

  @Test
  void uses_all_that_is_in_it_up_before_it_repeats() {
    Focus focus = Focus.ANYTHING.on(Theme.SCALING).on(Theme.MISTAKE).at(Level.SENIOR);
    int size = BANK.within(focus).size();
    ask(focus, size);

    assertThat(asked).extracting(Asked::question).doesNotHaveDuplicates().hasSize(size);
    assertThat(asked).extracting(Asked::theme).containsOnly(Theme.SCALING, Theme.MISTAKE);
  }

  @Test
  void says_why_when_there_is_but_one_theme() {
    assertThat(next(Focus.ANYTHING.on(Theme.PRIDE)).why())
        .isEqualTo("The questions here keep to work to be proud of.");
  }

  @Test
  void names_the_principle_behind_the_question() {
    Choice choice = next(Focus.ANYTHING.through(AMAZON));
    Principle principle = AMAZON.principleOf(choice.question()).orElseThrow();

    assertThat(choice.why())
        .contains(" Through the Amazon lens it is about " + principle.title() + ": you ");
  }

  @Test
  void is_passed_over_when_all_that_was_in_it_is_gone() {
    assertThat(next(Focus.ANYTHING.from(new PackId("retired"))).question()).isNotNull();
  }

  @Test
  void lets_no_theme_wait_for_ever_whatever_people_need() {
    TeamNeeds needs =
        new TeamNeeds(6, Map.of(Theme.MIGRATION, 6, Theme.MISTAKE, 6, Theme.INCIDENT, 6));
    int longest = 0;
    for (int day = 0; day < 2 * BANK.size(); day++) {
      for (Theme theme : Theme.values()) {
        longest = Math.max(longest, new History(asked).waited(theme));
      }
      ask(Focus.ANYTHING, needs, day);
    }

    assertThat(longest).isLessThan(3 * Theme.values().length);
  }

  @Test
  void knows_where_a_run_through_began() {
    QuestionBank few = BANK.within(Focus.ANYTHING.on(Theme.PRIDE).at(Level.MID));
    Focus focus = Focus.ANYTHING.on(Theme.PRIDE).at(Level.MID);
    ask(focus, few.size() + 1);

    RunThrough run = RunThrough.of(few, new History(asked));

    assertThat(run.began()).isEqualTo(few.size());
    assertThat(run.unused()).hasSize(few.size() - 1);
  }

  private void ask(Focus focus, int days) {
    for (int day = 0; day < days; day++) {
      ask(focus, TeamNeeds.UNKNOWN, day);
    }
  }

  private void ask(Focus focus, TeamNeeds needs, int day) {
    Question question =
        new ChooseQuestion(BANK, new History(asked), needs).within(focus, seed(day)).question();
    asked.add(new Asked(question.id(), question.theme(), MONDAY.plusDays(day)));
  }

  private Choice next(Focus focus) {
    return new ChooseQuestion(BANK, new History(asked), TeamNeeds.UNKNOWN).within(focus, seed(0));
  }

  private static Seed seed(int day) {
    return new Seed(new ChannelId(new WorkspaceId(7), 1), MONDAY.plusDays(day));
  }
}

package dev.starling.schedule;

import static dev.starling.schedule.Team.ADA;
import static dev.starling.schedule.Team.BO;
import static dev.starling.schedule.Team.CHANNEL;
import static dev.starling.schedule.Team.CY;
import static dev.starling.schedule.Team.DEE;
import static dev.starling.schedule.Team.ELI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.starling.base.PersonId;
import dev.starling.base.Refusal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeepersTest {
  private final PracticeInMemory practice = new PracticeInMemory("2026-11-23T08:00:00Z");

  @ParameterizedTest(name = "keeper {0}, admin {1}, full member {2}, others keep {3}: {4}")
  @CsvSource(
      textBlock =
          """
          true,  false, true,  true,  true
          true,  false, true,  false, true
          false, true,  true,  true,  true
          false, true,  false, true,  true
          false, false, true,  true,  false
          false, false, true,  false, true
          false, false, false, false, false
          true,  false, false, true,  false
          """)
  void change_a_practice_as_do_admins_and_anybody_while_there_is_none(
      boolean keeper, boolean admin, boolean fullMember, boolean others, boolean allowed) {
    Actor actor = new Actor(BO.person(), admin, fullMember);
    List<PersonId> active =
        Stream.of(keeper ? BO : null, others ? ADA : null)
            .filter(Objects::nonNull)
            .map(Actor::person)
            .toList();
    assertThat(new MayKeep(active).allows(actor)).isEqualTo(allowed);
  }

  @Test
  void are_those_whom_a_keeper_adds() {
    practice.set("weekdays 09:30");
    assertThat(practice.addKeeper.to(CHANNEL, ADA, BO)).isTrue();
    assertThat(practice.addKeeper.to(CHANNEL, ADA, BO)).isFalse();
    practice.pause.in(CHANNEL, BO);
    assertThat(practice.schedules.find(CHANNEL)).get().matches(Schedule::paused);
  }

  @Test
  void are_never_guests() {
    practice.set("weekdays 09:30");
    assertThatThrownBy(() -> practice.addKeeper.to(CHANNEL, ADA, CY))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("neither a guest");
    assertThatThrownBy(() -> practice.skip.in(CHANNEL, CY))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Only full members");
  }

  @Test
  void are_followed_by_the_first_who_acts_when_all_have_left() {
    practice.set("weekdays 09:30");
    practice.gone.add(ADA.person());
    practice.skip.in(CHANNEL, DEE);
    assertThat(practice.keepers.find(CHANNEL)).containsExactly(ADA.person(), DEE.person());
    assertThatThrownBy(() -> practice.skip.in(CHANNEL, BO)).isInstanceOf(Refusal.class);
  }

  @Test
  void do_not_include_an_admin_who_only_helps_out() {
    practice.set("weekdays 09:30");
    practice.pause.in(CHANNEL, ELI);
    practice.gone.add(ADA.person());
    practice.resume.in(CHANNEL, ELI);
    assertThat(practice.keepers.find(CHANNEL)).containsExactly(ADA.person());
  }

  @Test
  void are_not_all_who_could_become_one() {
    practice.set("weekdays 09:30");
    practice.gone.add(ADA.person());
    assertThat(practice.gate.keeps(CHANNEL, BO)).isFalse();
    assertThat(practice.gate.keeps(CHANNEL, ELI)).isTrue();
    practice.skip.in(CHANNEL, BO);
    assertThat(practice.gate.keeps(CHANNEL, BO)).isTrue();
    practice.keepers.add(CHANNEL, CY.person());
    assertThat(practice.gate.keeps(CHANNEL, CY)).isFalse();
  }

  @Test
  void can_be_relieved_except_the_last_who_is_active() {
    practice.set("weekdays 09:30");
    assertThatThrownBy(() -> practice.removeKeeper.from(CHANNEL, ADA, ADA.person()))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("add another keeper first");
    practice.addKeeper.to(CHANNEL, ADA, BO);
    assertThat(practice.removeKeeper.from(CHANNEL, ADA, ADA.person())).isTrue();
    assertThat(practice.removeKeeper.from(CHANNEL, ELI, ADA.person())).isFalse();
    practice.addKeeper.to(CHANNEL, BO, DEE);
    practice.gone.add(DEE.person());
    assertThatThrownBy(() -> practice.removeKeeper.from(CHANNEL, BO, BO.person()))
        .isInstanceOf(Refusal.class);
    assertThat(practice.removeKeeper.from(CHANNEL, BO, DEE.person())).isTrue();
  }

  @Test
  void can_all_go_once_there_is_no_schedule() {
    practice.set("weekdays 09:30");
    practice.end.in(CHANNEL, ADA);
    assertThat(practice.removeKeeper.from(CHANNEL, ADA, ADA.person())).isTrue();
    assertThat(practice.keepers.find(CHANNEL)).isEmpty();
  }
}

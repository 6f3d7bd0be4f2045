package dev.starling.slack.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.starling.base.Refusal;
import dev.starling.slack.SlackPeople;
import dev.starling.slack.caller.Caller;
import dev.starling.slack.command.Ask;
import dev.starling.slack.command.Verb;
import dev.starling.slack.wire.Reply;
import dev.starling.workspace.Person;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DoctorVerbTest {
  private final Practice practice = new Practice();
  private final Verb verb =
      new DoctorVerb(practice.checkup(), practice.scheduling.gate()).verbs().get(0);

  @AfterEach
  void close() {
    practice.close();
  }

  @Test
  void says_that_all_is_well_and_when_the_next_question_comes() {
    assertThat(heardBy("UBO"))
        .startsWith("*Everything is all right here.*\n✓ Starling is in <#C1>")
        .contains(
            "✓ The next question for <#C1> comes <!date^1795422600^{date_short_pretty} {time}"
                + "|2026-11-23 09:30 CET>.");
  }

  @Test
  void says_what_to_do_where_something_is_wrong() {
    practice.slack.channel(SlackPeople.CHANNEL, false, false, false);

    assertThat(heardBy("UBO"))
        .startsWith("*Not everything is all right here.*")
        .contains("✗ Starling is not in <#C1>. Write `/invite @Starling` there.");
  }

  @Test
  void tells_keepers_alone_how_much_work_was_given_up() {
    practice.parks("AnnounceRound", "7QX");
    practice.parks("SumUpRound", "7QY");
    practice.keepers.add(practice.channel, practice.person("UADA"));

    assertThat(heardBy("UADA")).contains("✗ 2 pieces of work were given up.");
    assertThat(heardBy("UBO")).doesNotContain("given up");
  }

  @Test
  void is_about_a_channel() {
    Caller caller =
        new Caller(
            practice.workspaces.get(practice.workspace),
            Optional.empty(),
            person("UBO"),
            "/interview");

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> verb.handler().run(new Ask(caller, "", "k")))
        .withMessageContaining("/interview");
  }

  private String heardBy(String user) {
    Caller caller =
        Caller.in(
            practice.workspaces.get(practice.workspace),
            practice.channel,
            SlackPeople.CHANNEL,
            person(user),
            "/mock");
    return ((Reply.Words) verb.handler().run(new Ask(caller, "", "k"))).text();
  }

  private Person person(String id) {
    return new Person(
        practice.person(id),
        id,
        ZoneId.of("Europe/Berlin"),
        false,
        false,
        false,
        false,
        false,
        Practice.NOW);
  }
}

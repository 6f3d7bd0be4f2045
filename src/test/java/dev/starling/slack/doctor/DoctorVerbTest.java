package dev.starling.slack.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;

import dev.starling.base.Refusal;
import dev.starling.slack.SlackPeople;
import dev.starling.slack.caller.Caller;
import dev.starling.slack.caller.Callers;
import dev.starling.slack.caller.Directory;
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
      new DoctorVerb(
              practice.checkup(),
              practice.scheduling.gate(),
              practice.parked,
              workspace -> 0,
              new Callers(
                  practice.workspaces, practice.channels, mock(Directory.class), practice.clock))
          .verbs()
          .get(0);

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
  void offers_admins_alone_to_have_it_tried_again() {
    practice.parks("AnnounceRound", "7QX");
    practice.keepers.add(practice.channel, practice.person("UADA"));

    assertThat(reply(person("UADA")).blocks()).isEmpty();
    assertThat(reply(admin("UELI")).blocks().toString()).contains("Try what was given up again");
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
    return reply(person(user)).text();
  }

  private Reply.Words reply(Person person) {
    Caller caller =
        Caller.in(
            practice.workspaces.get(practice.workspace),
            practice.channel,
            SlackPeople.CHANNEL,
            person,
            "/mock");
    return (Reply.Words) verb.handler().run(new Ask(caller, "", "k"));
  }

  private Person person(String id) {
    return person(id, false);
  }

  private Person admin(String id) {
    return person(id, true);
  }

  private Person person(String id, boolean admin) {
    return new Person(
        practice.person(id),
        id,
        ZoneId.of("Europe/Berlin"),
        admin,
        false,
        false,
        false,
        false,
        Practice.NOW);
  }
}

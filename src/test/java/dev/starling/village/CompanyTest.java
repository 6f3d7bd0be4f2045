package dev.starling.village;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** One person alone, and four colleagues who act by themselves. */
class CompanyTest extends InAVillage {
  @Override
  boolean inCompany() {
    return true;
  }

  private static List<JsonObject> reactions(Message message) {
    return Json.objects(message.json(), "reactions");
  }

  private static Set<String> peers(Message message) {
    return reactions(message).stream()
        .flatMap(reaction -> reaction.getAsJsonArray("users").asList().stream())
        .map(user -> user.getAsString())
        .collect(Collectors.toSet());
  }

  private Message firstOf(Villager person, Message question) {
    return village.replies(question).stream()
        .filter(reply -> reply.author().equals(person.id()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void one_person_who_only_asks_sees_a_whole_round() {
    Message question = asked();

    village.passes(Duration.ofHours(26));

    assertThat(firstOf(bo, question).text().split(" ")).hasSizeGreaterThan(40);
    assertThat(Json.objects(firstOf(eli, question).json(), "files")).hasSize(1);
    assertThat(peers(firstOf(bo, question))).contains(dee.id()).doesNotContain(bo.id(), ada.id());
    Message summary = village.starlingsReplies(question).get(0);
    assertThat(summary.text())
        .contains("This round is over")
        .contains("Thank you for answering, " + bo.mention() + ", " + eli.mention())
        .contains("Strengths that colleagues heard")
        .doesNotContain(ada.mention(), cy.mention());
    assertThat(bo.runs("coverage").text()).contains("Production incidents: ");
    assertThat(bo.heard().text()).doesNotContain("Production incidents: gap");
  }

  @Test
  void the_newcomers_own_answer_is_read_and_heard() {
    Message question = asked();
    village.passes(Duration.ofMinutes(20));
    ada.says(Stories.told()).in(question);

    village.passes(Duration.ofHours(2));

    assertThat(peers(firstOf(ada, question))).contains(dee.id());
    assertThat(ada.answers()).singleElement().asString().containsPattern("[A-Z][a-z]+ 1");
  }

  @Test
  void what_was_planned_before_a_restart_happens_after_it_and_once() {
    Message question = asked();
    village.passes(Duration.ofSeconds(90)).restarts();
    village.passes(Duration.ofMinutes(11)).restarts();

    village.passes(Duration.ofHours(26));

    assertThat(village.replies(question)).extracting(Message::text).doesNotHaveDuplicates();
    assertThat(
            village.replies(question).stream()
                .filter(reply -> !Json.objects(reply.json(), "files").isEmpty()))
        .hasSize(1);
    assertThat(village.starlingsReplies(question)).hasSize(1);
  }

  @Test
  void days_pass_with_a_question_and_answers_on_each() {
    ada.runs("schedule weekdays 09:30");

    village.passesTo("2026-11-25T09:29");

    assertThat(village.questions())
        .hasSize(2)
        .allSatisfy(
            question -> {
              assertThat(firstOf(bo, question).at()).isBefore(question.at().plusSeconds(180));
              assertThat(peers(firstOf(eli, question))).isNotEmpty();
            });
  }
}

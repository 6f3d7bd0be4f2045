package dev.starling.village;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpServer;
import dev.starling.localslack.api.Fault;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Starling is there, and Slack does not tell it what happens. */
class DeafTest extends InAVillage {
  private HttpServer somebodyElse;

  @Override
  Door door() {
    return Door.HTTP;
  }

  @BeforeEach
  void open() throws IOException {
    somebodyElse = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    somebodyElse.createContext(
        "/",
        exchange -> {
          exchange.getRequestBody().readAllBytes();
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    somebodyElse.start();
  }

  @AfterEach
  void hangUp() {
    somebodyElse.stop(0);
  }

  private void slackTellsSomebodyElse() {
    int port = somebodyElse.getAddress().getPort();
    village.slack().deliverTo(URI.create("http://127.0.0.1:" + port + "/"));
  }

  private void slackTellsStarling() {
    village.slack().deliverTo(village.play().house().eventsAddress());
  }

  @Test
  void what_was_not_delivered_is_there_when_the_round_is_summed_up() {
    Message question = asked();
    slackTellsSomebodyElse();
    Message answer = bo.says(Stories.told()).in(question);
    dee.reacts("key", answer);

    village.passesTo("2026-11-24T08:05");

    assertThat(village.starlingsReplies(question)).hasSize(1);
    assertThat(village.starlingsReplies(question).get(0).text())
        .contains(bo.mention() + ": :key: Ownership 1");
  }

  @Test
  void a_summary_without_an_answer_that_could_not_be_seen_is_corrected() {
    Message question = asked();
    slackTellsSomebodyElse();
    Message answer = bo.says(Stories.told()).in(question);
    dee.reacts("key", answer);
    village.faults().next("conversations.replies", 500, Fault.error("internal_error"));

    village.passesTo("2026-11-24T08:10");
    assertThat(village.starlingsReplies(question)).as("it waits a little").isEmpty();
    village.passesTo("2026-11-24T08:20");
    assertThat(village.starlingsReplies(question).get(0).text()).contains("quiet");
    village.faults().clear();
    village.passes(Duration.ofMinutes(1));

    assertThat(village.starlingsReplies(question)).hasSize(1);
    assertThat(village.starlingsReplies(question).get(0).text())
        .contains(bo.mention() + ": :key: Ownership 1")
        .doesNotContain("quiet");
  }

  @Test
  void an_answer_that_is_delivered_after_the_summary_is_put_into_it() {
    Message question = asked();
    Letters letters = new Letters(village);
    JsonObject answer =
        letters.message(
            bo,
            "%d.000100".formatted(question.at().getEpochSecond() + 60),
            question,
            Stories.told());
    village.passesTo("2026-11-24T08:05");
    assertThat(village.starlingsReplies(question).get(0).text()).contains("quiet");

    letters.bring(answer);

    assertThat(village.starlingsReplies(question)).hasSize(1);
    assertThat(village.starlingsReplies(question).get(0).text()).contains(bo.mention());
  }

  @Test
  void an_answer_that_is_deleted_leaves_its_summary() {
    Message question = asked();
    Message answer = bo.says(Stories.told()).in(question);
    village.passesTo("2026-11-24T08:05");
    assertThat(village.starlingsReplies(question).get(0).text()).contains(bo.mention());

    bo.deletes(answer);

    assertThat(village.starlingsReplies(question).get(0).text()).doesNotContain(bo.mention());
  }

  @Test
  void once_slack_delivers_again_what_it_had_not_delivered_is_collected() {
    ada.runs("schedule weekdays 09:30");
    slackTellsSomebodyElse();
    village.passesTo("2026-11-23T09:30");
    bo.says(Stories.told()).in(village.question());
    village.passes(Duration.ofMinutes(30));
    slackTellsStarling();
    assertThat(ada.runs("doctor").text()).contains("Slack does not deliver");

    cy.says("Good morning!").here();
    village.passes(Duration.ofMinutes(1));

    assertThat(bo.answers()).hasSize(1);
    assertThat(ada.runs("doctor").text()).doesNotContain("Slack does not deliver");
  }

  @Test
  void doctor_says_for_an_hour_that_slack_delivers_late() {
    Message question = asked();
    Letters letters = new Letters(village);
    String then = "%d.000100".formatted(question.at().getEpochSecond() + 5);
    village.passes(Duration.ofMinutes(20));
    assertThat(ada.runs("doctor").text()).doesNotContain("delivers late");

    letters.bringLate(letters.message(bo, then, question, Stories.told()), Duration.ofMinutes(20));

    assertThat(bo.answers()).hasSize(1);
    assertThat(ada.runs("doctor").text()).contains("Slack delivers late");
    village.passes(Duration.ofHours(1));
    assertThat(ada.runs("doctor").text()).doesNotContain("delivers late");
  }

  @Test
  void an_answer_and_its_mark_count_that_come_before_it_is_known_where_the_question_stands() {
    ada.runs("schedule weekdays 09:30");
    village.faults().next("chat.postMessage", 1, Fault.cutAfterCarryingOut());
    village.faults().next("conversations.history", 3, Fault.error("internal_error"));
    slackTellsSomebodyElse();
    village.passesTo("2026-11-23T09:30");
    Message question = village.question();
    Letters letters = new Letters(village);
    JsonObject answer =
        letters.message(
            bo,
            "%d.000100".formatted(question.at().getEpochSecond() + 5),
            question,
            Stories.told());

    letters.bring(
        letters.reaction(
            "reaction_added",
            dee,
            "key",
            answer,
            "%d.000100".formatted(question.at().getEpochSecond() + 6)));
    letters.bring(answer);
    village.passes(Duration.ofMinutes(2));

    assertThat(village.questions()).hasSize(1);
    slackTellsStarling();
    assertThat(bo.answers()).hasSize(1);
    assertThat(bo.answers().get(0)).contains(":key: Ownership 1");
  }

  @Test
  void where_slack_lets_starling_read_little_everything_comes_in_the_end_and_doctor_says_so() {
    Message question = asked();
    village.slack().limits().capped(true);
    slackTellsSomebodyElse();
    for (int i = 0; i < 20; i++) {
      cy.says("Hm, let me see " + i).in(question);
    }
    Message answer = bo.says(Stories.told()).in(question);
    dee.reacts("key", answer);

    village.passesTo("2026-11-24T08:01");
    assertThat(village.starlingsReplies(question)).as("half of it is read").isEmpty();
    village.clock().pass(Duration.ofSeconds(61));
    village.passes(Duration.ofMinutes(2));

    assertThat(village.starlingsReplies(question)).hasSize(1);
    assertThat(village.starlingsReplies(question).get(0).text())
        .contains(bo.mention() + ": :key: Ownership 1");
    slackTellsStarling();
    assertThat(ada.runs("doctor").text()).contains("15 messages a minute");
  }
}

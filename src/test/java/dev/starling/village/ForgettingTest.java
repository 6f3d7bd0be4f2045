package dev.starling.village;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.starling.localslack.api.Fault;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ada wants to be forgotten. */
class ForgettingTest extends InAVillage {
  private static final String WORDS = "zanzibar ";

  @Override
  Door door() {
    return Door.HTTP;
  }

  private void wantsToBeForgotten() {
    ada.opens("forget");
    ada.form().tick("It can't be undone", "Delete all of it for good").submit();
    village.passes(Duration.ofMinutes(3));
  }

  private void hasAStory() {
    ada.opens("story");
    ada.form()
        .write("Title", WORDS)
        .tick("Themes", "Production incidents")
        .types("Situation", WORDS)
        .submit();
    ada.window("is in your story bank");
    ada.closes();
    ada.opens("story");
    ada.form().types("Title", WORDS + "begun");
    ada.closes();
  }

  private Message answersByForm(Message question) {
    ada.presses("Answer", question);
    ada.form().write("Situation", WORDS).submit();
    List<Message> replies = village.starlingsReplies(question);
    return replies.get(replies.size() - 1);
  }

  /** In her direct conversation with Starling. */
  private List<Message> letters() {
    return ada.reads(ada.openIm(village.starling()));
  }

  @Test
  void the_window_says_what_is_deleted_and_does_nothing_without_a_tick() {
    Message question = asked();
    ada.says(WORDS + Stories.told()).in(question);
    hasAStory();

    ada.opens("forget");
    Form form = ada.form();

    assertThat(form.text())
        .contains("• 1 story of your story bank", "• 1 story that you began", "• 1 answer,")
        .contains("keyed hash");
    assertThat(form.submitWrongly()).isNotEmpty();
    assertThat(village.cellar().whereIs(WORDS)).isNotEmpty();
  }

  @Test
  void nothing_of_hers_is_left_and_she_is_told_so() {
    ada.runs("schedule weekdays 09:30");
    Message question = asked();
    ada.says(WORDS + Stories.told()).in(question);
    Message post = answersByForm(question);
    Message bos = bo.says(Stories.told()).in(question);
    ada.reacts("key", bos);
    bo.reacts("dart", post);
    hasAStory();
    ada.runs("quiz");
    ada.runs("coverage");
    ada.home();
    assertThat(village.cellar().whereIs(ada.id())).isNotEmpty();

    wantsToBeForgotten();

    assertThat(village.cellar().whereIs(WORDS)).isEmpty();
    assertThat(village.cellar().whereIs(ada.id())).isEmpty();
    assertThat(village.cellar().count("forgotten")).isEqualTo(1);
    assertThat(village.starlingsReplies(question))
        .as("what Starling posted for her")
        .allMatch(reply -> !reply.text().contains(WORDS));
    assertThat(letters())
        .last()
        .extracting(Message::text)
        .asString()
        .contains("It is gone", "1 story of your story bank", "2 answers");
    assertThat(ada.state().get("home").toString()).contains("Nothing of yours is kept here");
  }

  @Test
  void a_summary_does_not_name_her_any_more_and_the_question_does_not_say_who_asked() {
    Message question = asked();
    ada.says(Stories.told()).in(question);
    bo.says(Stories.told()).in(question);
    village.passesTo("2026-11-24T08:30");
    assertThat(village.starlingsReplies(question).get(0).text()).contains(ada.mention());
    assertThat(village.question().text()).contains("asked for by " + ada.mention());

    wantsToBeForgotten();

    assertThat(village.starlingsReplies(question).get(0).text())
        .contains(bo.mention())
        .doesNotContain(ada.mention());
    assertThat(village.question().text()).doesNotContain(ada.mention());
  }

  @Test
  void what_she_gave_to_others_stays_theirs_without_her_name() {
    Message question = asked();
    Message bos = bo.says(Stories.told()).in(question);
    ada.reacts("key", bos);
    dee.reacts("key", bos);

    wantsToBeForgotten();

    assertThat(bo.answers().get(0)).contains("Ownership 2");
    assertThat(bo.runs("coverage").text()).contains("Production incidents: proven");
    assertThat(village.cellar().whereIs(ada.id())).isEmpty();
  }

  @Test
  void an_emoji_of_hers_that_she_takes_back_afterwards_is_gone() {
    Message question = asked();
    Message bos = bo.says(Stories.told()).in(question);
    ada.reacts("key", bos);
    dee.reacts("key", bos);
    wantsToBeForgotten();

    ada.takesBack("key", bos);

    assertThat(bo.answers().get(0)).contains("Ownership 1");
  }

  @Test
  void nothing_from_before_comes_back_by_reading_anew_or_by_a_late_delivery() {
    Message question = asked();
    Message hers = ada.says(WORDS + Stories.told()).in(question);
    Message bos = bo.says(Stories.told()).in(question);
    ada.reacts("key", bos);
    wantsToBeForgotten();
    Letters letters = new Letters(village);
    JsonObject again = letters.message(ada, hers.ts(), question, WORDS + Stories.told());
    letters.bring(again);
    letters.bring(letters.edited(again, WORDS + "edited", hers.ts()));
    JsonObject marked = letters.message(bo, bos.ts(), question, Stories.told());
    letters.bring(letters.reaction("reaction_added", ada, "key", marked, hers.ts()));

    village.whileStarlingIsAway(Duration.ofMinutes(10), () -> {});
    village.passesTo("2026-11-24T08:30");

    assertThat(village.cellar().whereIs(WORDS)).isEmpty();
    assertThat(village.cellar().whereIs(ada.id())).isEmpty();
    assertThat(village.starlingsReplies(question).get(0).text())
        .contains(bo.mention() + ": :key: Ownership 1")
        .doesNotContain(ada.mention());
  }

  @Test
  void she_may_begin_again() {
    Message question = asked();
    ada.says(Stories.told()).in(question);
    wantsToBeForgotten();

    Message anew = ada.says(Stories.told()).in(question);
    bo.reacts("key", anew);
    village.passesTo("2026-11-24T08:30");

    assertThat(village.starlingsReplies(question).get(0).text())
        .contains(ada.mention() + ": :key: Ownership 1");
    assertThat(ada.answers()).hasSize(1);
  }

  @Test
  void an_old_message_does_not_count_even_if_she_says_so() {
    Message question = asked();
    Message hers = ada.says("Too short.").in(question);
    wantsToBeForgotten();

    assertThat(ada.chooses("Count as my answer", hers).text()).contains("Say it once more");
  }

  @Test
  void what_was_to_be_done_is_done_after_a_restart() {
    Message question = asked();
    answersByForm(question);
    village.faults().next("chat.delete", 500, Fault.error("internal_error"));
    village.faults().next("chat.postMessage", 1, Fault.error("internal_error"));
    ada.opens("forget");
    ada.form().tick("It can't be undone", "Delete all of it for good").submit();
    village.faults().clear();

    village.restarts().passes(Duration.ofMinutes(10));

    assertThat(village.starlingsReplies(question)).isEmpty();
    assertThat(letters().stream().filter(letter -> letter.text().contains("It is gone")))
        .hasSize(1);
    assertThat(village.cellar().whereIs(ada.id())).isEmpty();
  }

  @Test
  void a_form_answer_that_was_on_its_way_is_found_and_taken_out_too() {
    Message question = asked();
    village.faults().next("chat.postMessage", 1, Fault.cutAfterCarryingOut());
    ada.presses("Answer", question);
    ada.form().write("Situation", WORDS).submit();
    assertThat(village.starlingsReplies(question)).hasSize(1);

    wantsToBeForgotten();

    assertThat(village.starlingsReplies(question)).isEmpty();
    assertThat(village.cellar().whereIs(ada.id())).isEmpty();
  }
}

package dev.starling.village;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Door.class)
class AnsweringByFormTest extends InAVillage {
  @Parameter Door door;

  @Override
  Door door() {
    return door;
  }

  private Message answered(Message question) {
    ada.presses("Answer", question);
    ada.form().write("Situation", "The queue grew.").write("Action", "I drained it.").submit();
    return village.starlingsReplies(question).get(0);
  }

  @Test
  void the_form_shows_the_question_and_its_answer_is_posted_in_the_thread() {
    Message question = asked();
    ada.presses("Answer", question);
    Form form = ada.form();
    assertThat(form.text()).contains(question.headline());

    form.write("Situation", "The queue grew.").write("Learning", "I <3 alerts & graphs.").submit();

    Message post = village.starlingsReplies(question).get(0);
    assertThat(post.text())
        .startsWith(ada.mention() + " answered")
        .contains("The queue grew.")
        .contains("I &lt;3 alerts &amp; graphs.")
        .doesNotContain("Task");
    assertThat(post.offers("Edit")).isTrue();
    assertThat(post.offers("Delete")).isTrue();
    assertThat(ada.answers()).as("at any length").hasSize(1);
    assertThat(ada.modals()).isEmpty();
  }

  @Test
  void a_form_with_nothing_in_it_is_not_sent() {
    Message question = asked();
    ada.presses("Answer", question);

    assertThat(ada.form().submitWrongly().values()).singleElement().asString().contains("nothing");

    assertThat(village.replies(question)).isEmpty();
  }

  @Test
  void its_author_edits_it() {
    Message question = asked();
    Message post = answered(question);

    ada.presses("Edit", post);
    Form form = ada.form();
    assertThat(form.initially("Situation")).isEqualTo("The queue grew.");
    form.write("Situation", "The queue grew by the hour.").submit();

    assertThat(village.starlingsReplies(question)).hasSize(1);
    assertThat(village.starlingsReplies(question).get(0).text())
        .contains("by the hour")
        .contains("I drained it.");
    assertThat(ada.answers()).hasSize(1);
  }

  @Test
  void its_author_deletes_it_with_its_marks() {
    Message question = asked();
    Message post = answered(question);
    dee.reacts("key", post);
    assertThat(ada.answers().get(0)).contains(":key: Ownership 1");

    ada.presses("Delete", post);

    assertThat(village.starlingsReplies(question)).isEmpty();
    assertThat(ada.answers()).isEmpty();
  }

  @Test
  void nobody_else_edits_or_deletes_it() {
    Message question = asked();
    Message post = answered(question);

    bo.presses("Edit", post);
    assertThat(bo.window("Only its author")).isNotEmpty();
    bo.presses("Delete", post);
    assertThat(bo.heard().text()).contains("Only its author");

    assertThat(village.starlingsReplies(question)).hasSize(1);
    assertThat(ada.answers()).hasSize(1);
  }

  @Test
  void a_form_after_an_answer_is_another_take_and_interrupts_nobody() {
    Message question = asked();
    ada.says(Stories.ofWords(25)).in(question);
    answered(question);
    ada.says(Stories.ofWords(20)).in(question);
    village.passes(Duration.ofMinutes(2));

    assertThat(ada.answers()).hasSize(2);
  }
}

package dev.starling.question.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.starling.base.Refusal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists in the shapes in which people keep them. */
class QuestionListTest {
  @Test
  void headings_are_categories_and_bullets_are_questions() {
    QuestionList list =
        md(
            """
            # Our favourites

            Some words on how we use this list. They ask nothing.

            ## On-call
            - Tell me about a pager that would not stop.
            - [ ] What did you do when the runbook was wrong?
            * What woke you last?

            ## Working with people
            1. Describe a colleague who changed your mind.
            2) **How do you say no to a friend?**
            """);

    assertThat(texts(list))
        .containsExactly(
            "Tell me about a pager that would not stop.",
            "What did you do when the runbook was wrong?",
            "What woke you last?",
            "Describe a colleague who changed your mind.",
            "How do you say no to a friend?");
    assertThat(list.drafts()).extracting(Draft::line).containsExactly(6, 7, 8, 11, 12);
    assertThat(list.drafts().get(1).all(Field.CATEGORY))
        .containsExactly("Our favourites", "On-call");
    assertThat(list.unread()).isEmpty();
  }

  @Test
  void headings_may_be_questions_with_answers_beneath() {
    QuestionList list =
        md(
            """
            ## Conflict
            ### Q1. Tell me about a review that became an argument.
            **Structure:**
            - **S:** two people and a cache
            - **A:** we measured it

            ### 2. How did you tell a customer that data was lost?
            #### Sample answer
            I wrote to them at once. Would you have done so?

            #### Follow-ups
            - Who else should have known?
            - What did it cost?
            """);

    assertThat(texts(list))
        .containsExactly(
            "Tell me about a review that became an argument.",
            "How did you tell a customer that data was lost?");
    assertThat(list.drafts().get(1).all(Field.FOLLOW_UP))
        .containsExactly("Who else should have known?", "What did it cost?");
    assertThat(list.drafts().get(0).all(Field.CATEGORY)).containsExactly("Conflict");
  }

  @Test
  void a_heading_over_questions_is_a_category_even_if_it_asks() {
    QuestionList list =
        md(
            """
            ## What might they ask about failure?
            - What broke because of you?
            - How long did it stay broken?
            - Who found it before you did?
            """);

    assertThat(texts(list)).hasSize(3).allMatch(text -> !text.contains("might they"));
  }

  @Test
  void bold_lines_summaries_and_what_follows_a_q_are_questions() {
    QuestionList list =
        md(
            """
            **Tell me about a queue that filled up overnight.**
            I looked at the consumers first.

            **Question:** "What did you learn from a failed launch?"

            **Answer:** Many things. What else is there to say?

            Q: How did you split a monolith?
            A: Slowly. Is there another way?

            <details>
            <summary><b>Why did you leave a <i>good</i> team?</b></summary>

            Because of the commute.
            </details>
            """);

    assertThat(texts(list))
        .containsExactly(
            "Tell me about a queue that filled up overnight.",
            "What did you learn from a failed launch?",
            "How did you split a monolith?",
            "Why did you leave a good team?");
  }

  @Test
  void tables_tell_by_their_headings_what_is_in_them() {
    QuestionList list =
        md(
            """
            | # | Question | Topic | Difficulty |
            |---|----------|-------|------------|
            | 1 | Describe an index that made things worse | Databases | Hard |
            | 2 | What did you cut from a release? | Deadlines | Easy |
            | 3 | ? | Nothing | Easy |
            """);

    assertThat(texts(list))
        .containsExactly(
            "Describe an index that made things worse", "What did you cut from a release?");
    assertThat(list.drafts().get(0).all(Field.CATEGORY)).containsExactly("Databases");
    assertThat(list.drafts().get(0).first(Field.LEVEL)).contains("Hard");
    assertThat(list.unread()).extracting(Unread::line).containsExactly(5);
  }

  @Test
  void front_matter_counts_for_all_that_follows() {
    QuestionList list =
        md(
            """
            ---
            category: Scaling
            difficulty: staff
            tags: [load, cost]
            ---
            - What was your most expensive query?
            """);

    Draft only = list.drafts().get(0);
    assertThat(only.line()).isEqualTo(6);
    assertThat(only.all(Field.CATEGORY)).containsExactly("Scaling", "load", "cost");
    assertThat(only.first(Field.LEVEL)).contains("staff");
  }

  @Test
  void items_with_no_question_in_them_are_named_by_line_and_links_passed_over() {
    QuestionList list =
        md(
            """
            - [Conflict](#conflict)
            - [Failure](#failure)

            Intro

            - Bring water and a pen
            - What did you forget?
            """);

    assertThat(texts(list)).containsExactly("What did you forget?");
    assertThat(list.unread())
        .extracting(Unread::sentence)
        .containsExactly("Line 6: “Bring water and a pen” does not look like a question.");
  }

  @Test
  void a_question_may_come_to_it_after_a_sentence() {
    QuestionList list = md("- Every service goes down once. Tell us which of yours did first.\n");

    assertThat(texts(list))
        .containsExactly("Every service goes down once. Tell us which of yours did first.");
  }

  @Test
  void csv_comes_with_any_heading_and_any_separator() {
    QuestionList list =
        QuestionList.read(
            "list.csv",
            """
            sep=;
            Nr;Interview Question;Section;Experience Level;Follow up
            1;"Tell me about a plan; it failed, ""somehow"".";Planning;Senior;"- Why?
            - Who knew first?"
            2;How did you find the leak?;Debugging;Junior;
            """);

    assertThat(texts(list))
        .containsExactly(
            "Tell me about a plan; it failed, \"somehow\".", "How did you find the leak?");
    assertThat(list.drafts()).extracting(Draft::line).containsExactly(3, 5);
    assertThat(list.drafts().get(0).all(Field.FOLLOW_UP))
        .containsExactly("Why?", "Who knew first?");
  }

  @Test
  void csv_without_a_heading_is_known_by_the_column_that_asks() {
    QuestionList list =
        QuestionList.read(
            "list.csv",
            "Teamwork,How did you share the on-call load?\nTeamwork,Tell me about a handover.\n");

    assertThat(texts(list)).hasSize(2);
    assertThat(list.drafts().get(0).all(Field.CATEGORY)).containsExactly("Teamwork");
  }

  @Test
  void quotes_that_never_close_are_reported_and_what_stood_before_is_kept() {
    QuestionList list =
        QuestionList.read(
            "list.csv",
            "question\nWhat did you ship last?\n\"What did you never ship\n\nor this?\n");

    assertThat(texts(list)).contains("What did you ship last?");
  }

  @Test
  void json_is_read_as_texts_as_objects_and_under_headings() {
    QuestionList list =
        QuestionList.read(
            "bank.json",
            """
            {
            \t"version": 3,
              "leadership": [
                {"id": 7, "question": "Who followed you without having to?", "difficulty": "hard",
                 "follow_up_questions": ["Why them?", "What did they get out of it?"]}
              ],
              "sections": [
                {"title": "Failure", "questions": ["What fell over in your hands?", "n\\/a"]}
              ]
            }
            """);

    assertThat(texts(list))
        .containsExactly("Who followed you without having to?", "What fell over in your hands?");
    assertThat(list.drafts().get(0).all(Field.FOLLOW_UP)).hasSize(2);
    assertThat(list.drafts().get(0).all(Field.CATEGORY)).containsExactly("leadership");
    assertThat(list.drafts().get(1).all(Field.CATEGORY)).contains("Failure");
    assertThat(list.unread()).extracting(Unread::line).containsExactly(8);
  }

  @Test
  void json_may_stand_line_by_line() {
    QuestionList list =
        QuestionList.read(
            "bank.jsonl",
            "{\"q\": \"What did you automate away?\", \"cat\": \"Process\"}\n"
                + "{\"q\": \"What do you still do by hand?\", \"cat\": \"Process\"}\n");

    assertThat(list.drafts()).extracting(Draft::line).containsExactly(1, 2);
  }

  @Test
  void broken_json_is_reported_by_line() {
    QuestionList list =
        QuestionList.read(
            "bank.json", "[\n  {\"question\": \"What broke?\"},\n  {\"question\" ]\n");

    assertThat(list.drafts()).isEmpty();
    assertThat(list.unread()).extracting(Unread::line).containsExactly(3);
  }

  @Test
  void yaml_is_read_with_its_fields() {
    QuestionList list =
        QuestionList.read(
            "bank.yml",
            """
            mistakes:
              - question: >-
                  Tell me about a command
                  that you would like to take back.
                tags: [production, nerves]
              - What did you copy and paste too often?
            """);

    assertThat(texts(list))
        .containsExactly(
            "Tell me about a command that you would like to take back.",
            "What did you copy and paste too often?");
    assertThat(list.drafts().get(0).all(Field.CATEGORY))
        .containsExactly("mistakes", "production", "nerves");
  }

  @Test
  void yaml_that_refers_to_itself_ends() {
    assertThatThrownBy(() -> QuestionList.read("bank.yaml", "a: &a\n  - What is it?\n  - *a\n"))
        .isInstanceOf(Refusal.class);
    StringBuilder laughs = new StringBuilder("a0: &a0 [What is so funny?]\n");
    for (int i = 1; i < 12; i++) {
      laughs.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ",").repeat(10)));
    }
    assertThat(QuestionList.read("bank.yaml", laughs.toString()).unread()).isNotEmpty();
  }

  @Test
  void plain_lines_are_questions_under_short_headings() {
    QuestionList list =
        QuestionList.read(
            "list.txt",
            """
            Incidents:
            1. Tell me about a night on call.
            2. What did the graph not show?

            • “Who did you wake?”
            This is a remark that goes on for quite a while and does not ask for anything at all, sadly.
            """);

    assertThat(texts(list))
        .containsExactly(
            "Tell me about a night on call.", "What did the graph not show?", "Who did you wake?");
    assertThat(list.drafts().get(2).all(Field.CATEGORY)).containsExactly("Incidents");
    assertThat(list.unread()).extracting(Unread::line).containsExactly(6);
  }

  @Test
  void other_languages_and_scripts_ask_too() {
    QuestionList list =
        QuestionList.read(
            "list.txt",
            """
            Erzähl von einem Ausfall, den du verursacht hast.
            ¿Cuándo cambiaste de opinión sobre una arquitectura?
            Расскажите о миграции, которая пошла не так.
            チームの意見が割れたとき、どうやってまとめましたか？
            请描述一次你处理过的线上事故。
            متى غيرت رأيك في قرار تقني؟
            """);

    assertThat(list.drafts()).hasSize(6);
    assertThat(list.unread()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void files_are_read_in_whatever_characters_they_were_saved(String charset) {
    byte[] file =
        "question\nTell me about a “naïve” café rollout.\n".getBytes(Charset.forName(charset));

    assertThat(texts(QuestionList.read("list.csv", file)))
        .containsExactly("Tell me about a “naïve” café rollout.");
  }

  @Test
  void a_byte_order_mark_belongs_to_no_heading() {
    byte[] file = "\ufeffquestion\nWhat did you measure?\n".getBytes(StandardCharsets.UTF_8);

    assertThat(QuestionList.read("list.csv", file).drafts()).hasSize(1);
  }

  @Test
  void what_is_no_text_is_refused_with_what_to_do() {
    assertThatThrownBy(
            () -> QuestionList.read("a.pdf", "%PDF-1.7 x".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("save it as");
    assertThatThrownBy(() -> QuestionList.read("a.txt", new byte[0])).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> QuestionList.read("a.txt", new byte[QuestionList.MOST_BYTES + 1]))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("in parts");
  }

  private static QuestionList md(String text) {
    return QuestionList.read("list.md", text);
  }

  private static List<String> texts(QuestionList list) {
    return list.drafts().stream().map(Draft::text).toList();
  }
}

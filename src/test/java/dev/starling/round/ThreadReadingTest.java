package dev.starling.round;

import static dev.starling.round.Verdict.Word.COUNTS;
import static dev.starling.round.Verdict.Word.NOT_MINE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.base.PersonId;
import dev.starling.base.Ts;
import dev.starling.base.WorkspaceId;
import dev.starling.coach.Length;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThreadReadingTest {
  private static final WorkspaceId HERE = new WorkspaceId(1);
  private static final PersonId ADA = new PersonId(HERE, "UADA");
  private static final PersonId BO = new PersonId(HERE, "UBO");
  private static final Instant DEADLINE = Instant.parse("2026-11-24T08:30:00Z");

  /** Twenty hours before the deadline; the minutes of the tests count from here. */
  private static final Instant MORNING = DEADLINE.minus(Duration.ofHours(20));

  private static final double LATE = 20 * 60;
  private static final double DAY = 24 * 60;

  private final List<Said> thread = new ArrayList<>();
  private final Map<Ts, Verdict> verdicts = new HashMap<>();

  @ParameterizedTest
  @CsvSource({"40,1", "39,0"})
  void forty_words_are_an_answer_and_fewer_are_not(int words, int answers) {
    write(0, ADA, words);
    assertThat(read()).hasSize(answers);
  }

  @Test
  void an_answer_tells_who_gave_it_and_how() {
    Ts ts = write(0, ADA, 120);
    assertThat(read())
        .containsExactly(
            new AnswerRead(ADA, List.of(ts), AnswerKind.TEXT, 1, new Length(120, 0), null, false));
  }

  @Test
  void several_messages_add_up_to_one_answer() {
    Ts first = write(0, ADA, 15);
    Ts second = write(10, ADA, 15);
    Ts third = write(35, ADA, 15);
    AnswerRead answer = only();
    assertThat(answer.messages()).containsExactly(first, second, third);
    assertThat(answer.length()).isEqualTo(new Length(45, 0));
  }

  @ParameterizedTest
  @CsvSource({"30,1", "30.01,0"})
  void a_pause_of_half_an_hour_still_belongs_to_a_run(double pause, int answers) {
    write(0, ADA, 20);
    write(pause, ADA, 20);
    assertThat(read()).hasSize(answers);
  }

  @Test
  void a_pause_is_measured_from_the_message_before_and_not_from_the_first() {
    for (int i = 0; i < 8; i++) {
      write(i * 29, ADA, 5);
    }
    assertThat(only().messages()).hasSize(8);
  }

  @Test
  void another_persons_message_interrupts_a_run() {
    write(0, ADA, 20);
    write(1, BO, 3);
    write(2, ADA, 20);
    assertThat(read()).isEmpty();
  }

  @Test
  void a_message_that_was_deleted_interrupts_no_more() {
    write(0, ADA, 20);
    Ts bo = write(1, BO, 3);
    write(2, ADA, 20);
    thread.removeIf(said -> said.ts().equals(bo));
    assertThat(read()).hasSize(1);
  }

  @Test
  void form_answers_interrupt_nobody() {
    Ts first = write(0, ADA, 20);
    Ts bos = form(1, BO, 10);
    Ts own = form(2, ADA, 10);
    Ts second = write(3, ADA, 20);
    assertThat(read())
        .extracting(AnswerRead::messages)
        .containsExactly(List.of(first, second), List.of(bos), List.of(own));
  }

  @Test
  void what_a_person_says_after_their_answer_is_conversation() {
    write(0, ADA, 100);
    write(100, ADA, 100);
    write(101, BO, 3);
    write(102, ADA, 100);
    assertThat(read()).hasSize(1);
  }

  @Test
  void people_answer_side_by_side() {
    write(0, ADA, 100);
    write(1, BO, 50);
    assertThat(read()).extracting(AnswerRead::person).containsExactly(ADA, BO);
    assertThat(read()).extracting(AnswerRead::take).containsExactly(1, 1);
  }

  @Test
  void a_run_that_begins_by_mentioning_someone_is_no_answer() {
    reply(0, ADA, 60);
    write(1, ADA, 60);
    assertThat(read()).isEmpty();
  }

  @Test
  void a_mention_later_in_a_run_does_no_harm() {
    write(0, ADA, 20);
    reply(1, ADA, 20);
    assertThat(only().messages()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "?",
      value = {"15,1", "14,0", "?,1", "0,0"})
  void a_clip_of_a_quarter_minute_or_of_unknown_length_is_an_answer(
      @Nullable Integer seconds, int answers) {
    record(0, ADA, seconds);
    assertThat(read()).hasSize(answers);
    assertThat(read())
        .allSatisfy(
            answer -> {
              assertThat(answer.kind()).isEqualTo(AnswerKind.CLIP);
              assertThat(answer.seconds()).isEqualTo(seconds);
            });
  }

  @Test
  void clips_of_one_run_add_up() {
    record(0, ADA, 8);
    record(1, ADA, 7);
    assertThat(only().seconds()).isEqualTo(15);
  }

  @Test
  void the_length_of_several_clips_is_unknown_when_one_of_them_is() {
    record(0, ADA, 60);
    record(1, ADA, null);
    assertThat(only().seconds()).isNull();
  }

  @Test
  void a_short_clip_and_few_words_do_not_make_up_for_each_other() {
    record(0, ADA, 14);
    write(1, ADA, 39);
    assertThat(read()).isEmpty();
  }

  @Test
  void a_short_clip_beside_a_written_answer_leaves_it_a_text() {
    write(0, ADA, 100);
    record(1, ADA, 5);
    assertThat(only().kind()).isEqualTo(AnswerKind.TEXT);
    assertThat(only().seconds()).isNull();
  }

  @Test
  void a_long_clip_with_written_words_is_a_clip() {
    write(0, ADA, 100);
    record(1, ADA, 50);
    assertThat(only().kind()).isEqualTo(AnswerKind.CLIP);
    assertThat(only().length()).isEqualTo(new Length(100, 0));
    assertThat(only().seconds()).isEqualTo(50);
  }

  @Test
  void a_form_answer_counts_at_any_length() {
    form(0, ADA, 1);
    assertThat(only().kind()).isEqualTo(AnswerKind.FORM);
  }

  @Test
  void a_form_answer_is_a_take_of_its_own_whatever_came_before() {
    write(0, ADA, 100);
    form(1, ADA, 5);
    form(2, ADA, 5);
    assertThat(read()).extracting(AnswerRead::take).containsExactly(1, 2, 3);
  }

  @Test
  void what_is_written_after_a_form_answer_is_conversation() {
    form(0, ADA, 5);
    write(1, ADA, 100);
    assertThat(read()).extracting(AnswerRead::kind).containsExactly(AnswerKind.FORM);
  }

  @Test
  void the_author_may_count_a_short_message_a_reply_or_a_second_take() {
    write(0, ADA, 100);
    Ts brief = write(100, ADA, 2);
    Ts reply = reply(200, ADA, 1);
    says(COUNTS, brief, 300);
    says(COUNTS, reply, 300);
    assertThat(read()).extracting(AnswerRead::take).containsExactly(1, 2, 3);
  }

  @Test
  void a_counted_short_clip_is_a_clip() {
    says(COUNTS, record(0, ADA, 5), 1);
    assertThat(only().kind()).isEqualTo(AnswerKind.CLIP);
    assertThat(only().seconds()).isEqualTo(5);
  }

  @Test
  void the_author_may_disown_an_answer_in_any_form() {
    says(NOT_MINE, write(0, ADA, 100), 1);
    says(NOT_MINE, form(100, ADA, 100), 101);
    says(NOT_MINE, record(200, ADA, 100), 201);
    assertThat(read()).isEmpty();
  }

  @Test
  void after_a_disowned_answer_the_next_one_is_the_first() {
    says(NOT_MINE, write(0, ADA, 100), 1);
    Ts next = write(100, ADA, 100);
    assertThat(only().messages()).containsExactly(next);
    assertThat(only().take()).isEqualTo(1);
  }

  @Test
  void a_word_on_any_message_holds_for_its_whole_run() {
    write(0, ADA, 100);
    Ts last = write(1, ADA, 2);
    says(NOT_MINE, last, 2);
    assertThat(read()).isEmpty();
    says(COUNTS, last, 3);
    assertThat(only().messages()).hasSize(2);
  }

  @Test
  void of_words_on_several_messages_of_a_run_the_latest_holds() {
    Ts first = write(0, ADA, 10);
    Ts second = write(1, ADA, 10);
    says(NOT_MINE, second, 5);
    says(COUNTS, first, 6);
    assertThat(read()).hasSize(1);
    says(NOT_MINE, second, 7);
    assertThat(read()).isEmpty();
  }

  @Test
  void of_contrary_words_at_one_moment_the_one_against_holds() {
    says(COUNTS, write(0, ADA, 100), 5);
    says(NOT_MINE, write(1, ADA, 100), 5);
    assertThat(read()).isEmpty();
  }

  @Test
  void a_word_on_a_deleted_message_is_void() {
    Ts gone = write(0, ADA, 5);
    write(1, ADA, 100);
    says(NOT_MINE, gone, 2);
    thread.removeIf(said -> said.ts().equals(gone));
    assertThat(read()).hasSize(1);
  }

  @Test
  void what_is_sent_at_the_deadline_is_in_time_and_after_it_late() {
    write(LATE, ADA, 100);
    write(LATE + 0.01, BO, 100);
    assertThat(read()).extracting(AnswerRead::late).containsExactly(false, true);
  }

  @Test
  void an_answer_begun_in_time_is_in_time() {
    write(LATE - 1, ADA, 10);
    write(LATE + 1, ADA, 100);
    assertThat(only().late()).isFalse();
  }

  @Test
  void a_form_sent_in_time_and_posted_after_the_deadline_is_in_time() {
    thread.add(Said.form(ts(LATE + 5), ADA, at(LATE - 1), new Length(50, 0)));
    assertThat(only().late()).isFalse();
  }

  @Test
  void fourteen_days_after_the_deadline_it_is_too_late_even_for_the_authors_word() {
    write(LATE + 14 * DAY, ADA, 100);
    assertThat(only().late()).isTrue();
    says(COUNTS, write(LATE + 14 * DAY + 40, BO, 100), LATE + 15 * DAY);
    form(LATE + 14 * DAY + 41, BO, 100);
    assertThat(only().person()).isEqualTo(ADA);
  }

  @Test
  void what_came_too_late_adds_nothing_to_a_run() {
    write(LATE + 14 * DAY - 1, ADA, 39);
    write(LATE + 14 * DAY + 1, ADA, 39);
    assertThat(read()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 39})
  void an_edit_that_cuts_an_answer_below_the_measure_takes_it_back(int words) {
    Ts ts = write(0, ADA, 100);
    assertThat(read()).hasSize(1);
    thread.clear();
    thread.add(Said.message(ts, ADA, new Length(words, 0), false, null));
    assertThat(read()).isEmpty();
  }

  @Test
  void an_empty_thread_has_no_answers() {
    assertThat(read()).isEmpty();
  }

  private Ts write(double minute, PersonId person, int words) {
    return say(Said.message(ts(minute), person, new Length(words, 0), false, null));
  }

  private Ts reply(double minute, PersonId person, int words) {
    return say(Said.message(ts(minute), person, new Length(words, 0), true, null));
  }

  private Ts record(double minute, PersonId person, @Nullable Integer seconds) {
    return say(Said.message(ts(minute), person, Length.NONE, false, new Clip(seconds)));
  }

  private Ts form(double minute, PersonId person, int words) {
    return say(Said.form(ts(minute), person, at(minute), new Length(words, 0)));
  }

  private Ts say(Said said) {
    thread.add(said);
    return said.ts();
  }

  private void says(Verdict.Word word, Ts ts, double minute) {
    verdicts.put(ts, new Verdict(word, at(minute)));
  }

  private List<AnswerRead> read() {
    return ThreadReading.answers(thread, verdicts, DEADLINE);
  }

  private AnswerRead only() {
    assertThat(read()).hasSize(1);
    return read().get(0);
  }

  private static Instant at(double minute) {
    return MORNING.plusMillis(Math.round(minute * 60_000));
  }

  private static Ts ts(double minute) {
    Instant at = at(minute);
    return new Ts("%d.%06d".formatted(at.getEpochSecond(), at.getNano() / 1000));
  }
}

package dev.starling.slack.story;

import static dev.starling.slack.story.StoryExamples.BREAKER_TEXT;
import static dev.starling.slack.story.StoryExamples.caller;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.starling.base.PersonId;
import dev.starling.base.Refusal;
import dev.starling.base.WorkspaceId;
import dev.starling.feedback.Scorecards;
import dev.starling.round.AnswerId;
import dev.starling.slack.Hands;
import dev.starling.storage.AnswersSql;
import dev.starling.storage.Database;
import dev.starling.storage.DraftsSql;
import dev.starling.storage.FormsSql;
import dev.starling.storage.MessagesSql;
import dev.starling.storage.QuietSignalsSql;
import dev.starling.storage.ReactionsSql;
import dev.starling.storage.RoundsSql;
import dev.starling.storage.RubricsSql;
import dev.starling.storage.SharesSql;
import dev.starling.storage.StoriesSql;
import dev.starling.storage.TestDatabase;
import dev.starling.storage.WorkspacesSql;
import dev.starling.story.Bullets;
import dev.starling.story.Draft;
import dev.starling.story.Story;
import dev.starling.story.StoryId;
import dev.starling.story.StoryPractice;
import dev.starling.story.StoryText;
import dev.starling.workspace.Workspace;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Ada has a story; Bo knows its id. And what is typed, saved and put together, on a database. */
class WrongPersonTest {
  private final Hands clock = new Hands("2026-11-23T08:00:00Z");
  private final Database database = Database.open(TestDatabase.SQLITE.freshUrl());
  private final StoriesSql stories = database.store(StoriesSql.class);
  private final AnswersSql answers = database.store(AnswersSql.class);
  private final RoundsSql rounds = database.store(RoundsSql.class);
  private final RubricsSql rubrics = database.store(RubricsSql.class);
  private final StoryPractice practice =
      StoryPractice.of(
          stories,
          database.store(DraftsSql.class),
          rounds,
          answers,
          database.store(MessagesSql.class),
          database.store(FormsSql.class),
          database.transaction(),
          clock);
  private final WorkspaceId here =
      database.store(WorkspacesSql.class).enter(Workspace.NONE, "T1", clock.instant());
  private final PersonId ada = new PersonId(here, "UADA");
  private final PersonId bo = new PersonId(here, "UBO");
  private final Story hers =
      practice.writeStory().fresh(new StoryId(here, "V1"), ada, BREAKER_TEXT, Draft.NEW);

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void nobody_else_sees_a_story() {
    StoryPages pages =
        new StoryPages(
            stories,
            rounds,
            answers,
            new Scorecards(
                answers,
                database.store(ReactionsSql.class),
                rubrics,
                database.store(QuietSignalsSql.class)),
            rubrics,
            database.store(SharesSql.class),
            clock);
    StoryPlace place = StoryPlace.of(hers.id(), null);

    refuses(() -> pages.of(caller(bo), place));
    assertThat(pages.of(caller(ada), place).story()).isEqualTo(hers);
  }

  @Test
  void nobody_else_changes_archives_or_takes_it() {
    Story his = practice.writeStory().fresh(new StoryId(here, "V2"), bo, BREAKER_TEXT, Draft.NEW);

    refuses(() -> practice.writeStory().change(hers.id(), bo, StoryText.EMPTY));
    refuses(() -> practice.writeStory().change(hers.id(), bo, BREAKER_TEXT));
    refuses(() -> practice.writeStory().fresh(hers.id(), bo, BREAKER_TEXT, Draft.NEW));
    refuses(() -> practice.shelveStory().archive(hers.id(), bo));
    refuses(() -> practice.mergeStories().into(his.id(), hers.id(), bo));
    refuses(() -> practice.mergeStories().into(hers.id(), his.id(), bo));
    refuses(() -> practice.linkTelling().also(new AnswerId(here, "a"), hers.id(), bo));
    assertThat(stories.find(hers.id())).contains(hers);
    assertThat(stories.find(his.id())).contains(his);
  }

  @Test
  void a_form_that_comes_twice_is_one_story() {
    practice.writeStory().fresh(hers.id(), ada, BREAKER_TEXT, Draft.NEW);

    assertThat(stories.findOf(ada)).containsExactly(hers);
  }

  @Test
  void what_was_typed_before_the_form_was_saved_is_no_draft_any_more() {
    practice.keepDraft().of(new Draft(ada, Draft.NEW, text("late"), clock.instant()), hers.id());
    practice.keepDraft().of(new Draft(ada, "V1", text("late"), clock.instant()), hers.id());

    assertThat(practice.keepDraft().find(ada, Draft.NEW)).isEmpty();
    assertThat(practice.keepDraft().find(ada, "V1")).isEmpty();
  }

  @Test
  void a_change_that_was_begun_and_taken_back_is_no_draft() {
    clock.pass(Duration.ofMinutes(1));
    practice.keepDraft().of(new Draft(ada, "V1", text("begun"), clock.instant()), hers.id());
    assertThat(practice.keepDraft().find(ada, "V1")).isPresent();

    practice.keepDraft().of(new Draft(ada, "V1", BREAKER_TEXT, clock.instant()), hers.id());
    assertThat(practice.keepDraft().find(ada, "V1")).isEmpty();
  }

  @Test
  void two_stories_become_one_and_no_word_is_lost() {
    StoryText other =
        new StoryText("Other", List.of(), text("x").bullets(), "one witness more", "");
    Story second = practice.writeStory().fresh(new StoryId(here, "V3"), ada, other, Draft.NEW);

    Story both = practice.mergeStories().into(hers.id(), second.id(), ada);

    assertThat(both.title()).isEqualTo("The breaker");
    assertThat(both.text().words())
        .contains(BREAKER_TEXT.bullets().text().split("\n"))
        .contains("A situation.", "one witness more");
    assertThat(stories.find(second.id()).orElseThrow().archived()).isTrue();
  }

  @Test
  void stories_that_are_too_long_together_stay_apart() {
    Story huge =
        practice
            .writeStory()
            .fresh(new StoryId(here, "V4"), ada, StoryExamples.HUGE.text(), Draft.NEW);

    assertThatThrownBy(() -> practice.mergeStories().into(hers.id(), huge.id(), ada))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("shorten one");
    assertThat(stories.find(huge.id()).orElseThrow().archived()).isFalse();
  }

  private static StoryText text(String title) {
    return new StoryText(title, List.of(), new Bullets("A situation.", "", "", "", "", ""), "", "");
  }

  private static void refuses(ThrowingCallable work) {
    assertThatThrownBy(work).isInstanceOf(Refusal.class);
  }
}

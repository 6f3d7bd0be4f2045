package dev.starling.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.starling.base.Errand;
import dev.starling.base.Ids;
import dev.starling.base.PersonId;
import dev.starling.base.Refusal;
import dev.starling.base.WorkspaceId;
import dev.starling.storage.Database;
import dev.starling.storage.SharesSql;
import dev.starling.storage.StoriesSql;
import dev.starling.storage.TestDatabase;
import dev.starling.storage.WorkspacesSql;
import dev.starling.story.Story;
import dev.starling.story.StoryId;
import dev.starling.story.StoryText;
import dev.starling.workspace.Person;
import dev.starling.workspace.Workspace;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ada shares a story with Bo; Cy and Bo know all ids, and press whatever buttons they like. */
class WrongReaderTest {
  private static final Instant NOW = Instant.parse("2026-11-23T08:30:00Z");

  private final Database database = Database.open(TestDatabase.SQLITE.freshUrl());
  private final SharesSql shares = database.store(SharesSql.class);
  private final StoriesSql stories = database.store(StoriesSql.class);
  private final WorkspacesSql workspaces = database.store(WorkspacesSql.class);
  private final WorkspaceId here = workspaces.enter(Workspace.NONE, "T1", NOW);
  private final List<Errand> planned = new ArrayList<>();
  private final SharingPractice practice =
      SharingPractice.of(
          shares,
          stories,
          (errand, due) -> planned.add(errand),
          database.transaction(),
          new Ids(new Random(7)),
          Clock.fixed(NOW, ZoneOffset.UTC));
  private final PersonId ada = new PersonId(here, "UADA");
  private final PersonId bo = new PersonId(here, "UBO");
  private final PersonId cy = new PersonId(here, "UCY");
  private final StoryId hers = new StoryId(here, "s1");

  @BeforeEach
  void ada_has_a_story() {
    stories.save(new Story(hers, ada, StoryText.EMPTY, false, NOW, NOW));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void nobody_shares_a_story_that_is_not_theirs() {
    refuses(() -> practice.shareStory().with(person(cy), hers, bo, ""), "not in your story bank");
    assertThat(planned).isEmpty();
  }

  @Test
  void nobody_but_the_colleague_reads_it_or_says_something_of_it() {
    ShareId share = shared();

    assertThat(practice.readShared().as(bo, share).story().id()).isEqualTo(hers);
    refuses(() -> practice.readShared().as(cy, share), "not shared with you");
    refuses(() -> practice.readShared().as(ada, share), "not shared with you");
    refuses(() -> practice.giveFeedback().on(share, cy, "f", "Good.", ""), "not shared with you");
    assertThat(shares.findFeedbackOn(hers)).isEmpty();
  }

  @Test
  void somebody_of_the_same_id_in_another_workspace_is_somebody_else() {
    ShareId share = shared();
    PersonId other = new PersonId(workspaces.enter(Workspace.NONE, "T2", NOW), "UBO");

    refuses(() -> practice.readShared().as(other, share), "not shared with you");
    refuses(
        () -> practice.shareStory().with(person(other), hers, ada, ""),
        "members of this workspace");
  }

  @Test
  void nobody_but_its_owner_takes_it_back() {
    ShareId share = shared();

    refuses(() -> practice.takeBack().by(bo, share), "do not share that story");
    refuses(() -> practice.takeBack().by(cy, share), "do not share that story");
    assertThat(practice.takeBack().allOf(bo)).isZero();
    assertThat(practice.readShared().as(bo, share).share().isStanding()).isTrue();
  }

  @Test
  void a_button_that_is_pressed_after_it_was_taken_back_does_nothing() {
    ShareId share = shared();
    practice.takeBack().by(ada, share);
    practice.takeBack().by(ada, share);

    refuses(() -> practice.readShared().as(bo, share), "not shared with you any more");
    refuses(() -> practice.giveFeedback().on(share, bo, "f", "Good.", ""), "any more");
    assertThat(planned).containsExactly(new BringShare(share), new WithdrawShare(share, bo));
  }

  @Test
  void all_of_it_is_taken_back_at_once_and_finds_the_way_to_slack_without_its_rows() {
    ShareId share = shared();

    assertThat(practice.takeBack().allOf(ada)).isEqualTo(1);
    stories.remove(hers);

    assertThat(planned).contains(new WithdrawShare(share, bo));
    assertThat(WithdrawShare.parse(new WithdrawShare(share, bo).subject()))
        .isEqualTo(new WithdrawShare(share, bo));
    refuses(() -> practice.readShared().as(bo, share), "any more");
  }

  @Test
  void feedback_sent_twice_is_told_once() {
    ShareId share = shared();
    practice.giveFeedback().on(share, bo, "f", "Good.", "");
    practice.giveFeedback().on(share, bo, "f", "Good.", "");

    assertThat(planned).filteredOn(TellFeedback.class::isInstance).hasSize(1);
  }

  @Test
  void a_story_is_shown_to_ten_at_most() {
    for (int i = 0; i < ShareStory.MOST; i++) {
      practice.shareStory().with(person(new PersonId(here, "U" + i)), hers, ada, "");
    }
    refuses(() -> practice.shareStory().with(person(bo), hers, ada, ""), "that is the most");
  }

  private ShareId shared() {
    return practice.shareStory().with(person(bo), hers, ada, "").id();
  }

  private static Person person(PersonId id) {
    return new Person(id, "Bo", ZoneOffset.UTC, false, false, false, false, false, NOW);
  }

  private static void refuses(ThrowingCallable work, String sentence) {
    assertThatThrownBy(work).isInstanceOf(Refusal.class).hasMessageContaining(sentence);
  }
}

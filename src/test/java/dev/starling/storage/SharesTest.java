package dev.starling.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.base.PersonId;
import dev.starling.base.WorkspaceId;
import dev.starling.sharing.Feedback;
import dev.starling.sharing.Share;
import dev.starling.sharing.ShareId;
import dev.starling.story.Story;
import dev.starling.story.StoryId;
import dev.starling.story.StoryText;
import dev.starling.workspace.Workspace;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class SharesTest {
  private static final Instant NOW = Instant.parse("2026-11-23T08:30:00Z");

  private final Database database;
  private final SharesSql shares;
  private final WorkspaceId here;
  private final StoryId story;

  SharesTest(TestDatabase kind) {
    database = Database.open(kind.freshUrl());
    shares = database.store(SharesSql.class);
    here = database.store(WorkspacesSql.class).enter(Workspace.NONE, "T1", NOW);
    story = new StoryId(here, "s1");
  }

  @BeforeEach
  void ada_has_a_story() {
    database
        .store(StoriesSql.class)
        .save(new Story(story, person("UADA"), StoryText.EMPTY, false, NOW, NOW));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void a_story_stands_before_a_colleague_once() {
    Share first = share("1", "UBO");
    assertThat(shares.add(first)).isTrue();
    assertThat(shares.add(share("2", "UBO"))).isFalse();
    assertThat(shares.add(share("3", "UCY"))).isTrue();

    assertThat(shares.find(first.id())).contains(first);
    assertThat(shares.findStanding(story))
        .extracting(each -> each.id().value())
        .containsExactly("1", "3");
    assertThat(shares.findStandingOf(person("UADA"))).hasSize(2);
    assertThat(shares.findStandingOf(person("UBO"))).isEmpty();
  }

  @Test
  void what_was_taken_back_once_can_be_shared_anew() {
    ShareId id = share("1", "UBO").id();
    shares.add(share("1", "UBO"));

    assertThat(shares.takeBack(id, NOW.plusSeconds(1))).isTrue();
    assertThat(shares.takeBack(id, NOW.plusSeconds(2))).isFalse();
    assertThat(shares.find(id).orElseThrow().takenBackAt()).isEqualTo(NOW.plusSeconds(1));
    assertThat(shares.findStanding(story)).isEmpty();
    assertThat(shares.findStandingOf(person("UADA"))).isEmpty();
    assertThat(shares.add(share("2", "UBO"))).isTrue();
  }

  @Test
  void what_was_said_is_kept_once_and_goes_with_the_story() {
    shares.add(share("1", "UBO"));
    Feedback first = said("f1", NOW);
    assertThat(shares.say(first)).isTrue();
    assertThat(shares.say(first)).isFalse();
    shares.say(said("f2", NOW.plus(Duration.ofDays(1))));

    assertThat(shares.findFeedback(here, "f1")).contains(first);
    assertThat(shares.findFeedbackOn(story)).extracting(Feedback::id).containsExactly("f2", "f1");

    database.store(StoriesSql.class).remove(story);
    assertThat(shares.find(new ShareId(here, "1"))).isEmpty();
    assertThat(shares.findFeedback(here, "f1")).isEmpty();
  }

  private Share share(String id, String colleague) {
    return new Share(
        new ShareId(here, id), story, person("UADA"), person(colleague), "Too long?", NOW, null);
  }

  private Feedback said(String id, Instant at) {
    return new Feedback(new ShareId(here, "1"), id, "The number.", "", at);
  }

  private PersonId person(String id) {
    return new PersonId(here, id);
  }
}

package dev.starling.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.base.ChannelId;
import dev.starling.base.PersonId;
import dev.starling.base.Ts;
import dev.starling.base.WorkspaceId;
import dev.starling.coach.Length;
import dev.starling.question.Dimension;
import dev.starling.question.Level;
import dev.starling.question.Question;
import dev.starling.question.QuestionId;
import dev.starling.question.Theme;
import dev.starling.round.Answer;
import dev.starling.round.AnswerId;
import dev.starling.round.AnswerKind;
import dev.starling.round.Round;
import dev.starling.round.RoundId;
import dev.starling.round.RoundState;
import dev.starling.story.Bullets;
import dev.starling.story.Draft;
import dev.starling.story.Story;
import dev.starling.story.StoryId;
import dev.starling.story.StoryText;
import dev.starling.story.Telling;
import dev.starling.story.Told;
import dev.starling.workspace.Workspace;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class StoryStoresTest {
  private static final Instant NOW = Instant.parse("2026-11-23T08:30:00Z");
  private static final Bullets BULLETS = new Bullets("s", "t", "a", "r", "l", "o");

  private final TestDatabase kind;
  private Database database;
  private StoriesSql stories;
  private WorkspaceId workspace;
  private PersonId ada;
  private PersonId bo;

  StoryStoresTest(TestDatabase kind) {
    this.kind = kind;
  }

  @BeforeEach
  void open() {
    database = Database.open(kind.freshUrl());
    stories = database.store(StoriesSql.class);
    workspace = database.store(WorkspacesSql.class).enter(Workspace.NONE, "T1", NOW);
    ada = new PersonId(workspace, "U1");
    bo = new PersonId(workspace, "U2");
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void keeps_a_story_with_its_themes_in_order() {
    Story story = story("s1", Theme.SCALING, Theme.INCIDENT);
    stories.save(story);
    assertThat(stories.find(story.id())).contains(story);

    Story changed = story("s1", Theme.PRIDE, Theme.SCALING);
    stories.save(changed);
    assertThat(stories.find(story.id())).contains(changed);
    assertThat(stories.findOf(ada)).containsExactly(changed);
    assertThat(stories.findOf(bo)).isEmpty();
  }

  @Test
  void archives_and_removes() {
    Story story = story("s1");
    stories.save(story);
    stories.archive(story.id(), true);
    assertThat(stories.find(story.id()).orElseThrow().archived()).isTrue();

    stories.remove(story.id());
    assertThat(stories.find(story.id())).isEmpty();
  }

  @Test
  void credits_the_themes_of_the_stories_that_were_told_instead_of_the_questions() {
    AnswerId answer = answered();
    TellingsSql tellings = database.store(TellingsSql.class);
    assertThat(tellings.findOf(ada)).containsExactly(new Told(Theme.INCIDENT, NOW, 0));

    stories.save(story("s1", Theme.SCALING, Theme.PRIDE));
    stories.save(story("s2", Theme.PRIDE));
    stories.link(answer, id("s1"));
    stories.link(answer, id("s2"));
    stories.link(answer, id("s2"));
    assertThat(tellings.findOf(ada))
        .containsExactlyInAnyOrder(new Told(Theme.SCALING, NOW, 0), new Told(Theme.PRIDE, NOW, 0));
    assertThat(stories.findToldBy(answer)).containsExactly(id("s1"), id("s2"));
    assertThat(stories.findTellings(id("s1")))
        .containsExactly(new Telling(answer, Theme.INCIDENT, "What broke?", NOW));

    stories.unlink(answer);
    assertThat(tellings.findOf(ada)).containsExactly(new Told(Theme.INCIDENT, NOW, 0));
  }

  @Test
  void keeps_a_story_when_the_answer_that_told_it_is_removed() {
    AnswerId answer = answered();
    stories.save(story("s1", Theme.SCALING));
    stories.link(answer, id("s1"));

    database.store(AnswersSql.class).remove(answer);
    assertThat(stories.findTellings(id("s1"))).isEmpty();
    assertThat(stories.find(id("s1"))).isPresent();
  }

  @Test
  void keeps_what_was_typed_last_in_each_form() {
    DraftsSql drafts = database.store(DraftsSql.class);
    drafts.keep(new Draft(ada, Draft.NEW, text("first", Theme.PRIDE), NOW));
    Draft second = new Draft(ada, Draft.NEW, text("second", Theme.MISTAKE, Theme.PRIDE), NOW);
    drafts.keep(second);
    assertThat(drafts.find(ada, Draft.NEW)).contains(second);
    assertThat(drafts.find(ada, "s1")).isEmpty();
    assertThat(drafts.find(bo, Draft.NEW)).isEmpty();

    drafts.keep(new Draft(ada, Draft.NEW, text("older, but it came late"), NOW.minusMillis(1)));
    assertThat(drafts.find(ada, Draft.NEW)).contains(second);

    drafts.drop(ada, Draft.NEW);
    assertThat(drafts.find(ada, Draft.NEW)).isEmpty();
  }

  private AnswerId answered() {
    ChannelId channel = database.store(ChannelsSql.class).enter(workspace, "C1");
    RoundId round = new RoundId(workspace, "r1");
    database.store(RoundsSql.class).open(round(round, channel));
    AnswerId id = new AnswerId(workspace, "a1");
    Ts ts = new Ts("1763000000.000100");
    database
        .store(AnswersSql.class)
        .save(
            new Answer(id, round, ada, ts, NOW, NOW, AnswerKind.TEXT, 1, Length.NONE, null, false));
    return id;
  }

  private Round round(RoundId id, ChannelId channel) {
    Question question =
        new Question(
            new QuestionId("q"),
            "What broke?",
            List.of(Theme.INCIDENT),
            List.of(Dimension.OWNERSHIP),
            Level.MID,
            List.of("a"),
            List.of("b"),
            List.of());
    return new Round(
        id, channel, null, ada, question, "why", 1, RoundState.OPEN, NOW, NOW, false, null);
  }

  private StoryId id(String value) {
    return new StoryId(workspace, value);
  }

  private Story story(String id, Theme... themes) {
    return new Story(id(id), ada, text("Tenfold", themes), false, NOW, NOW);
  }

  private static StoryText text(String title, Theme... themes) {
    return new StoryText(title, List.of(themes), BULLETS, "from 4 % to none", "the lead");
  }
}

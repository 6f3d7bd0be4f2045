package dev.starling.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.base.ChannelId;
import dev.starling.base.PersonId;
import dev.starling.base.Ts;
import dev.starling.base.WorkspaceId;
import dev.starling.coach.Length;
import dev.starling.feedback.Echo;
import dev.starling.feedback.Mark;
import dev.starling.feedback.Reaction;
import dev.starling.question.Dimension;
import dev.starling.question.Level;
import dev.starling.question.Question;
import dev.starling.question.QuestionId;
import dev.starling.question.TeamNeeds;
import dev.starling.question.Theme;
import dev.starling.round.Answer;
import dev.starling.round.AnswerId;
import dev.starling.round.AnswerKind;
import dev.starling.round.Round;
import dev.starling.round.RoundId;
import dev.starling.round.RoundState;
import dev.starling.round.Spoken;
import dev.starling.story.Bullets;
import dev.starling.story.Cohort;
import dev.starling.story.Occasion;
import dev.starling.story.Rehearsed;
import dev.starling.story.Spine;
import dev.starling.story.Story;
import dev.starling.story.StoryId;
import dev.starling.story.StoryText;
import dev.starling.story.TeamPicture;
import dev.starling.workspace.HomeTab;
import dev.starling.workspace.Workspace;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class HomeStoresTest {
  private static final Instant NOW = Instant.parse("2026-11-23T08:30:00Z");
  private static final Instant EARLIER = NOW.minus(Duration.ofDays(100));
  private static final Instant LATELY = NOW.minus(Duration.ofDays(30));
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Ts THREAD = new Ts("1795422600.000100");

  private final TestDatabase kind;
  private Database database;
  private ChannelId channel;
  private PersonId ada;
  private PersonId bo;
  private PersonId dee;
  private int messages;

  HomeStoresTest(TestDatabase kind) {
    this.kind = kind;
  }

  @BeforeEach
  void open() {
    database = Database.open(kind.freshUrl());
    WorkspaceId workspace = database.store(WorkspacesSql.class).enter(Workspace.NONE, "T1", NOW);
    channel = database.store(ChannelsSql.class).enter(workspace, "C1");
    database.store(RubricsSql.class).current(workspace);
    ada = new PersonId(workspace, "U1");
    bo = new PersonId(workspace, "U2");
    dee = new PersonId(workspace, "U3");
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void a_shelf_says_what_became_of_each_story_without_its_words() {
    StoriesSql stories = database.store(StoriesSql.class);
    stories.save(story("whole", NOW, Bullets.NONE, Theme.PRIDE));
    stories.save(
        story(
            "told",
            NOW.minusSeconds(9),
            new Bullets("s", "t", "a", "r", "l", ""),
            Theme.SCALING,
            Theme.INCIDENT));
    AnswerId first = answered("a1", EARLIER, Level.MID);
    AnswerId second = answered("a2", NOW, Level.MID);
    stories.link(first, id("told"));
    stories.link(second, id("told"));
    reacts(bo, "key", first);
    reacts(bo, "dart", second);
    reacts(dee, "key", second);
    reacts(dee, "boomerang", first);

    List<Spine> shelf = database.store(ShelvesSql.class).findOf(ada);

    assertThat(shelf)
        .containsExactly(
            new Spine(id("whole"), "whole", List.of(Theme.PRIDE), false, false, NOW, 0, null, 0),
            new Spine(
                id("told"),
                "told",
                List.of(Theme.SCALING, Theme.INCIDENT),
                true,
                false,
                NOW.minusSeconds(9),
                2,
                NOW,
                2));
    assertThat(database.store(ShelvesSql.class).findOf(bo)).isEmpty();
  }

  @Test
  void tells_each_telling_for_each_of_its_themes_with_who_saw_a_strength() {
    TellingsSql tellings = database.store(TellingsSql.class);
    answered("a0", EARLIER, Level.STAFF);
    AnswerId first = answered("a1", LATELY, Level.MID);
    AnswerId second = answered("a2", NOW, Level.SENIOR);
    StoriesSql stories = database.store(StoriesSql.class);
    stories.save(story("s1", NOW, Bullets.NONE, Theme.PRIDE, Theme.SCALING));
    stories.link(second, id("s1"));
    reacts(bo, "key", first);
    reacts(bo, "dart", first);
    reacts(dee, "boomerang", first);

    assertThat(tellings.findSince(ada, LATELY))
        .containsExactly(
            new Occasion(Theme.INCIDENT, LATELY, 1),
            new Occasion(Theme.PRIDE, NOW, 0),
            new Occasion(Theme.SCALING, NOW, 0));
    assertThat(tellings.findRehearsed(ada, LATELY))
        .containsExactlyInAnyOrder(
            new Rehearsed(Theme.INCIDENT, Level.MID),
            new Rehearsed(Theme.PRIDE, Level.SENIOR),
            new Rehearsed(Theme.SCALING, Level.SENIOR));
  }

  @Test
  void private_signals_reach_their_owner_once_and_can_be_taken_back() {
    AnswerId answer = answered("a1", NOW, Level.MID);
    QuietSignalsSql quiet = database.store(QuietSignalsSql.class);
    EchoesSql echoes = database.store(EchoesSql.class);
    reacts(bo, "boomerang", answer);
    quiet.give(answer, bo, Set.of(Mark.BLAME, Mark.TOO_LONG), NOW);
    quiet.give(answer, dee, Set.of(Mark.TOO_LONG), NOW);

    assertThat(quiet.findOn(answer).growthSignals())
        .isEqualTo(Map.of(Mark.BLAME, 1, Mark.TOO_LONG, 2));
    assertThat(echoes.findOf(ada, LATELY))
        .containsExactlyInAnyOrder(
            new Echo(NOW, Mark.BLAME, bo),
            new Echo(NOW, Mark.TOO_LONG, bo),
            new Echo(NOW, Mark.TOO_LONG, dee));
    assertThat(echoes.findOf(bo, LATELY)).isEmpty();

    quiet.give(answer, dee, Set.of(), NOW);
    assertThat(quiet.findOn(answer).growthSignals())
        .isEqualTo(Map.of(Mark.BLAME, 1, Mark.TOO_LONG, 1));
    database.store(AnswersSql.class).remove(answer);
    assertThat(quiet.findOn(answer).isEmpty()).isTrue();
  }

  @Test
  void keeps_who_is_counted_and_what_they_came_to() {
    CohortsSql cohorts = database.store(CohortsSql.class);
    Cohort first = new Cohort(TODAY.minusDays(1), 2, Set.of(ada, bo));
    Cohort second = new Cohort(TODAY, 1, Set.of(dee));
    cohorts.keep(channel, first);
    cohorts.keep(channel, second);
    cohorts.keep(channel, new Cohort(TODAY, 2, Set.of(ada, bo)));
    assertThat(cohorts.findOf(channel)).containsExactly(second, first);

    TeamSnapshotsSql snapshots = database.store(TeamSnapshotsSql.class);
    TeamPicture picture =
        new TeamPicture(
            new TeamNeeds(6, Map.of(Theme.PRIDE, 3)),
            Map.of(Theme.PRIDE, Map.of(Level.MID, 2, Level.STAFF, 1)));
    snapshots.keep(channel, TODAY.minusDays(1), picture);
    snapshots.keep(channel, TODAY, new TeamPicture(new TeamNeeds(4, Map.of()), Map.of()));
    assertThat(snapshots.find(channel, TODAY.minusDays(1))).contains(picture);
    assertThat(snapshots.findLatest(channel, 5)).contains(picture);
    assertThat(snapshots.findLatest(channel, 7)).isEmpty();
  }

  @Test
  void remembers_what_stands_on_a_home_until_slack_shows_something_else() {
    HomeTabsSql tabs = database.store(HomeTabsSql.class);
    tabs.sighted(ada, "h0");
    assertThat(tabs.find(ada)).as("never drawn").isEmpty();

    tabs.keep(ada, new HomeTab("h1", "drawn"));
    tabs.sighted(ada, "h1");
    assertThat(tabs.find(ada)).contains(new HomeTab("h1", "drawn"));

    tabs.sighted(ada, "h2");
    assertThat(tabs.find(ada)).contains(new HomeTab("h2", ""));

    tabs.cleared(ada);
    assertThat(tabs.find(ada)).isEmpty();
  }

  @Test
  void knows_who_answered_in_a_round() {
    answered("a1", NOW, Level.MID);
    AnswersSql answers = database.store(AnswersSql.class);
    RoundId round = new RoundId(channel.workspace(), "r-a1");
    assertThat(answers.hasAnswered(ada, round)).isTrue();
    assertThat(answers.hasAnswered(bo, round)).isFalse();
  }

  @Test
  void finds_answers_that_need_ones_eyes_until_one_reacted_or_two_others_did() {
    WaitingSql waiting = database.store(WaitingSql.class);
    AnswerId first = answered("a1", NOW, Level.MID);
    AnswerId second = answered("a2", NOW, Level.MID);
    reacts(ada, "key", second);
    reacts(bo, "coffee", first);
    assertThat(waiting.findFor(bo, channel, LATELY, 9))
        .extracting(Answer::id)
        .containsExactly(first, second);
    assertThat(waiting.findFor(bo, channel, LATELY, 1)).hasSize(1);
    assertThat(waiting.findFor(ada, channel, LATELY, 9)).as("her own").isEmpty();
    assertThat(waiting.findFor(bo, channel, NOW.plusSeconds(1), 9)).as("too old").isEmpty();

    reacts(bo, "key", first);
    database.store(QuietSignalsSql.class).give(second, bo, Set.of(Mark.TOO_LONG), NOW);
    assertThat(waiting.findFor(bo, channel, LATELY, 9)).isEmpty();
    assertThat(waiting.findFor(dee, channel, LATELY, 9)).hasSize(2);

    reacts(cy(), "dart", first);
    assertThat(waiting.findFor(dee, channel, LATELY, 9))
        .extracting(Answer::id)
        .containsExactly(second);
  }

  private PersonId cy() {
    return new PersonId(channel.workspace(), "U4");
  }

  /** An answer of Ada's to a question on incidents. */
  private AnswerId answered(String value, Instant at, Level level) {
    RoundId round = new RoundId(channel.workspace(), "r-" + value);
    database.store(RoundsSql.class).open(round(round, level));
    AnswerId id = new AnswerId(channel.workspace(), value);
    Ts ts = new Ts("1795422600.00020" + messages++);
    MessagesSql store = database.store(MessagesSql.class);
    store.write(new Spoken(channel, ts, THREAD, ada, "what I did", null, ts));
    database
        .store(AnswersSql.class)
        .save(new Answer(id, round, ada, ts, at, at, AnswerKind.TEXT, 1, Length.NONE, null, false));
    Map<Ts, AnswerId> all = new HashMap<>(store.answers(channel, THREAD));
    all.put(ts, id);
    store.assign(channel, THREAD, all);
    return id;
  }

  private void reacts(PersonId peer, String emoji, AnswerId answer) {
    Ts message = database.store(AnswersSql.class).messagesOf(answer).get(0);
    database
        .store(ReactionsSql.class)
        .note(channel, new Reaction(message, peer, emoji, true, new Ts("1795422900.000100")));
  }

  private Round round(RoundId id, Level level) {
    Question question =
        new Question(
            new QuestionId("q"),
            "What broke?",
            List.of(Theme.INCIDENT),
            List.of(Dimension.OWNERSHIP),
            level,
            List.of("a"),
            List.of("b"),
            List.of());
    return new Round(
        id, channel, null, ada, question, "why", 1, RoundState.OPEN, NOW, NOW, false, null);
  }

  private StoryId id(String value) {
    return new StoryId(channel.workspace(), value);
  }

  private Story story(String id, Instant changed, Bullets bullets, Theme... themes) {
    StoryText text = new StoryText(id, List.of(themes), bullets, "", "");
    return new Story(id(id), ada, text, false, changed, changed);
  }
}

package dev.starling.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.base.ChannelId;
import dev.starling.base.PersonId;
import dev.starling.base.WorkspaceId;
import dev.starling.question.Dimension;
import dev.starling.question.Level;
import dev.starling.question.PackId;
import dev.starling.question.Question;
import dev.starling.question.QuestionId;
import dev.starling.question.Theme;
import dev.starling.question.own.Circle;
import dev.starling.question.own.OwnQuestion;
import dev.starling.question.own.OwnState;
import dev.starling.question.own.PendingImport;
import dev.starling.workspace.Workspace;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class OwnQuestionStoresTest {
  private static final Instant NOW = Instant.parse("2026-11-23T08:30:00Z");

  private final TestDatabase kind;
  private Database database;
  private WorkspaceId workspace;
  private ChannelId channel;
  private PersonId ada;
  private OwnQuestionsSql questions;

  OwnQuestionStoresTest(TestDatabase kind) {
    this.kind = kind;
  }

  @BeforeEach
  void open() {
    database = Database.open(kind.freshUrl());
    workspace = database.store(WorkspacesSql.class).enter(Workspace.NONE, "T1", NOW);
    channel = database.store(ChannelsSql.class).enter(workspace, "C1");
    ada = new PersonId(workspace, "U1");
    questions = database.store(OwnQuestionsSql.class);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void keeps_a_question_whole_for_a_channel_and_for_the_workspace() {
    OwnQuestion here = own(Circle.of(channel), "mistake-dns", OwnState.SUGGESTED);
    OwnQuestion everywhere = own(Circle.of(workspace), "mistake-dns", OwnState.RETIRED);

    assertThat(questions.add(List.of(here, everywhere))).isEqualTo(2);

    assertThat(questions.find(here.circle(), here.question().id())).contains(here);
    assertThat(questions.find(everywhere.circle(), here.question().id())).contains(everywhere);
    assertThat(questions.all(workspace)).containsExactly(everywhere, here);
  }

  @Test
  void adds_what_is_there_already_not_again_and_leaves_it_as_it_is() {
    OwnQuestion first = own(Circle.of(channel), "mistake-dns", OwnState.SUGGESTED);
    OwnQuestion again = own(Circle.of(channel), "mistake-dns", OwnState.IN_USE);
    OwnQuestion other = own(Circle.of(channel), "mistake-tls", OwnState.IN_USE);
    questions.add(List.of(first));

    assertThat(questions.add(List.of(again, other))).isEqualTo(1);
    assertThat(questions.find(first.circle(), first.question().id())).contains(first);
  }

  @Test
  void saving_takes_the_place_of_what_stands_there() {
    OwnQuestion first = own(Circle.of(channel), "mistake-dns", OwnState.IN_USE);
    questions.save(first);
    OwnQuestion retired = own(Circle.of(channel), "mistake-dns", OwnState.RETIRED);
    questions.save(retired);

    assertThat(questions.all(workspace)).containsExactly(retired);
  }

  @Test
  void the_first_decision_counts() {
    Circle circle = Circle.of(channel);
    questions.add(List.of(own(circle, "mistake-dns", OwnState.SUGGESTED)));

    assertThat(questions.decide(own(circle, "mistake-dns", OwnState.IN_USE))).isTrue();
    assertThat(questions.decide(own(circle, "mistake-dns", OwnState.DECLINED))).isFalse();
    assertThat(questions.find(circle, new QuestionId("mistake-dns")).orElseThrow().state())
        .isEqualTo(OwnState.IN_USE);
  }

  @Test
  void an_edition_is_the_workspaces_own() {
    assertThat(questions.edition(workspace)).isEmpty();
    questions.stamp(workspace, "one");
    questions.stamp(workspace, "two");

    assertThat(questions.edition(workspace)).contains("two");
    assertThat(questions.edition(new WorkspaceId(99))).isEmpty();
  }

  @Test
  void thousands_are_kept_in_one_go() {
    List<OwnQuestion> many =
        IntStream.range(0, 3_000)
            .mapToObj(i -> own(Circle.of(workspace), "mistake-" + i, OwnState.IN_USE))
            .toList();

    assertThat(questions.add(many)).isEqualTo(3_000);
    assertThat(questions.all(workspace)).hasSize(3_000);
  }

  @Test
  void a_list_waits_once_and_ends_once_and_is_forgotten() {
    PendingImportsSql imports = database.store(PendingImportsSql.class);
    PendingImport list =
        new PendingImport(
            "F1",
            ada,
            Circle.of(channel),
            "ours.md",
            "- What?",
            Theme.PRIDE,
            Level.MID,
            false,
            PendingImport.State.OPEN,
            NOW);

    assertThat(imports.add(list)).isTrue();
    assertThat(imports.add(list)).isFalse();
    assertThat(imports.find(workspace, "F1")).contains(list);

    PendingImport changed = list.into(Circle.of(workspace)).with(Theme.SCALING, Level.STAFF, true);
    imports.change(changed);
    assertThat(imports.find(workspace, "F1")).contains(changed);

    assertThat(imports.end(workspace, "F1", PendingImport.State.DONE)).isTrue();
    assertThat(imports.end(workspace, "F1", PendingImport.State.DROPPED)).isFalse();
    assertThat(imports.find(workspace, "F1").orElseThrow().content()).isEmpty();

    imports.forget(NOW);
    assertThat(imports.find(workspace, "F1")).isPresent();
    imports.forget(NOW.plusSeconds(1));
    assertThat(imports.find(workspace, "F1")).isEmpty();
  }

  @Test
  void knows_the_channels_that_somebody_looks_after() {
    KeepersSql keepers = database.store(KeepersSql.class);
    ChannelId other = database.store(ChannelsSql.class).enter(workspace, "C2");
    keepers.add(other, ada);
    keepers.add(channel, ada);
    keepers.add(channel, new PersonId(workspace, "U2"));

    assertThat(keepers.keptBy(ada)).containsExactly(channel, other);
  }

  @Test
  void knows_the_admins_it_has_met() {
    assertThat(database.store(PeopleSql.class).findAdmins(workspace)).isEmpty();
  }

  private OwnQuestion own(Circle circle, String id, OwnState state) {
    Question question =
        new Question(
            new QuestionId(id),
            "Which record did you delete?\nAnd then?",
            List.of(Theme.MISTAKE, Theme.INCIDENT),
            List.of(Dimension.OWNERSHIP),
            Level.SENIOR,
            List.of("Says so", "Mends it"),
            List.of("Who knew?"),
            List.of("ownership"));
    boolean decided = state != OwnState.SUGGESTED;
    return new OwnQuestion(
        circle,
        question,
        PackId.OWN,
        state,
        true,
        ada,
        NOW,
        decided ? ada : null,
        decided ? NOW : null,
        "");
  }
}

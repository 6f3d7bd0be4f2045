package dev.starling.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.base.PersonId;
import dev.starling.base.WorkspaceId;
import dev.starling.quiz.Box;
import dev.starling.quiz.ItemId;
import dev.starling.quiz.Recall;
import dev.starling.workspace.Workspace;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class RecallsTest {
  private static final Instant NOW = Instant.parse("2026-11-23T08:30:00Z");
  private static final ItemId LOCK = new ItemId("stronger-lock");

  private final TestDatabase kind;
  private Database database;
  private RecallsSql recalls;
  private PersonId ada;
  private PersonId bo;

  RecallsTest(TestDatabase kind) {
    this.kind = kind;
  }

  @BeforeEach
  void open() {
    database = Database.open(kind.freshUrl());
    recalls = database.store(RecallsSql.class);
    WorkspaceId here = database.store(WorkspacesSql.class).enter(Workspace.NONE, "T1", NOW);
    ada = new PersonId(here, "UADA");
    bo = new PersonId(here, "UBO");
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void keeps_the_newest_answer_of_each_person() {
    Recall first = new Recall(ada, LOCK, 1, Box.LOWEST, "second", NOW);
    Recall later = new Recall(ada, LOCK, 2, new Box(2), "first", NOW.plusSeconds(9));
    Recall bos = new Recall(bo, LOCK, 1, new Box(2), "first", NOW);

    assertThat(recalls.find(ada, LOCK)).isEmpty();
    assertThat(recalls.keep(first)).isTrue();
    assertThat(recalls.keep(bos)).isTrue();
    assertThat(recalls.keep(later)).isTrue();

    assertThat(recalls.find(ada, LOCK)).contains(later);
    assertThat(recalls.findOf(ada)).containsExactly(later);
    assertThat(recalls.findOf(bo)).containsExactly(bos);
  }

  @Test
  void keeps_the_first_of_two_answers_to_one_turn() {
    Recall first = new Recall(ada, LOCK, 1, Box.LOWEST, "second", NOW);
    Recall again = new Recall(ada, LOCK, 1, new Box(2), "first", NOW.plusSeconds(1));

    assertThat(recalls.keep(first)).isTrue();
    assertThat(recalls.keep(again)).isFalse();

    assertThat(recalls.find(ada, LOCK)).contains(first);
  }
}

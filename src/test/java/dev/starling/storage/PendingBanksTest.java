package dev.starling.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.base.PersonId;
import dev.starling.base.WorkspaceId;
import dev.starling.belongings.PendingBank;
import dev.starling.workspace.Workspace;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class PendingBanksTest {
  private static final Instant NOW = Instant.parse("2026-11-23T08:30:00Z");

  private final Database database;
  private final PendingBanksSql pending;
  private final PersonId ada;
  private final PersonId bo;

  PendingBanksTest(TestDatabase kind) {
    database = Database.open(kind.freshUrl());
    pending = database.store(PendingBanksSql.class);
    WorkspaceId here = database.store(WorkspacesSql.class).enter(Workspace.NONE, "T1", NOW);
    ada = new PersonId(here, "UADA");
    bo = new PersonId(here, "UBO");
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void keeps_what_was_sent_once_for_its_owner_alone() {
    PendingBank sent = bank("F1", NOW);
    assertThat(pending.add(sent)).isTrue();
    assertThat(pending.add(sent)).isFalse();

    assertThat(pending.find(ada, "F1")).contains(sent);
    assertThat(pending.find(bo, "F1")).isEmpty();
  }

  @Test
  void is_ended_once_by_its_owner_and_its_words_are_forgotten_with_that() {
    pending.add(bank("F1", NOW));

    assertThat(pending.end(bo, "F1", PendingBank.State.DONE)).isFalse();
    assertThat(pending.end(ada, "F1", PendingBank.State.DONE)).isTrue();
    assertThat(pending.end(ada, "F1", PendingBank.State.DROPPED)).isFalse();
    PendingBank ended = pending.find(ada, "F1").orElseThrow();
    assertThat(ended.state()).isEqualTo(PendingBank.State.DONE);
    assertThat(ended.content()).isEmpty();
  }

  @Test
  void forgets_what_is_older_than_a_moment() {
    pending.add(bank("F1", NOW.minusSeconds(1)));
    pending.add(bank("F2", NOW));

    pending.forget(NOW);
    assertThat(pending.find(ada, "F1")).isEmpty();
    assertThat(pending.find(ada, "F2")).isPresent();
  }

  private PendingBank bank(String id, Instant at) {
    return new PendingBank(id, ada, "mine.md", "# One\nTask: x", PendingBank.State.OPEN, at);
  }
}

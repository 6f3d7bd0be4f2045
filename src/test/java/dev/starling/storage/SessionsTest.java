package dev.starling.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.starling.base.ChannelId;
import dev.starling.base.WorkspaceId;
import dev.starling.workspace.Workspace;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Stores are attached once and used again, whatever went wrong in between. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class SessionsTest {
  private static final int MANY = 200;

  private final TestDatabase kind;
  private Database database;
  private ChannelsSql channels;
  private WorkspaceId here;

  SessionsTest(TestDatabase kind) {
    this.kind = kind;
  }

  @BeforeEach
  void open() {
    database = Database.open(kind.freshUrl());
    channels = database.store(ChannelsSql.class);
    here = database.store(WorkspacesSql.class).enter(Workspace.NONE, "T1", Instant.EPOCH);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void nothing_is_left_of_a_transaction_that_failed() {
    IllegalStateException trouble = new IllegalStateException("trouble");

    assertThatThrownBy(
            () ->
                database
                    .transaction()
                    .run(
                        () -> {
                          channels.enter(here, "C1");
                          throw trouble;
                        }))
        .isSameAs(trouble);

    assertThat(channels.findId(here, "C1")).isEmpty();
    assertThat(channels.enter(here, "C1")).isEqualTo(new ChannelId(here, 1));
  }

  @Test
  void a_statement_that_failed_does_not_stop_the_next() {
    WorkspaceId nowhere = new WorkspaceId(99);

    assertThatThrownBy(() -> channels.insert(nowhere, 1, "C1"))
        .isInstanceOf(RuntimeException.class);

    assertThat(channels.enter(here, "C1")).isEqualTo(new ChannelId(here, 1));
  }

  @Test
  void everybody_has_their_turn_when_many_write_at_once() throws Exception {
    ExecutorService people = Executors.newFixedThreadPool(20);
    List<Callable<ChannelId>> entries =
        IntStream.range(0, MANY).<Callable<ChannelId>>mapToObj(i -> () -> enter("C" + i)).toList();

    List<Future<ChannelId>> entered = people.invokeAll(entries);

    people.shutdown();
    for (int i = 0; i < MANY; i++) {
      assertThat(channels.findId(here, "C" + i)).contains(entered.get(i).get());
    }
  }

  private ChannelId enter(String channel) {
    return database.transaction().call(() -> channels.enter(here, channel));
  }
}

package dev.starling.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.starling.base.Errand;
import dev.starling.base.ParkedErrand;
import dev.starling.base.WorkspaceId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class ErrandsTest {
  private static final Instant NOW = Instant.parse("2026-11-23T08:30:00Z");

  private final TestDatabase kind;
  private final BlockingQueue<String> waved = new LinkedBlockingQueue<>();
  private final CountDownLatch evening = new CountDownLatch(1);
  private Database database;
  private Errands errands;

  ErrandsTest(TestDatabase kind) {
    this.kind = kind;
  }

  record Wave(String subject) implements Errand {}

  /** Of a workspace in which everything takes for ever. */
  record Stuck(String subject) implements Errand {
    @Override
    public Optional<WorkspaceId> whose() {
      return Optional.of(new WorkspaceId(1));
    }
  }

  @BeforeEach
  void open() {
    database = Database.open(kind.freshUrl());
    errands = new Errands(database, Clock.fixed(NOW, ZoneOffset.UTC), (where, why) -> "I1");
    errands.entrust(Wave.class, Wave::new, wave -> waved.add(wave.subject()));
    errands.entrust(Stuck.class, Stuck::new, stuck -> awaitEvening());
    errands.start();
  }

  private void awaitEvening() {
    try {
      evening.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @AfterEach
  void close() {
    evening.countDown();
    errands.close();
    database.close();
  }

  @Test
  void runs_what_was_planned_with_a_change_that_was_kept() throws InterruptedException {
    database.transaction().run(() -> errands.agenda().plan(new Wave("Ada"), NOW));

    assertThat(waved.poll(20, TimeUnit.SECONDS)).isEqualTo("Ada");
  }

  @Test
  void forgets_what_was_planned_with_a_change_that_was_lost() {
    assertThatThrownBy(
            () ->
                database
                    .transaction()
                    .run(
                        () -> {
                          errands.agenda().plan(new Wave("Bo"), NOW.plusSeconds(60));
                          throw new IllegalStateException("lost");
                        }))
        .hasMessage("lost");

    assertThat(errands.earliest()).isEmpty();
  }

  @Test
  void keeps_one_alarm_for_the_same_errand_at_the_same_moment() {
    Instant later = NOW.plusSeconds(60);
    errands.agenda().plan(new Wave("Cy"), later);
    errands.agenda().plan(new Wave("Cy"), later);

    assertThat(errands.earliest()).contains(later);
    assertThat(waved).isEmpty();
  }

  @Test
  void rings_no_fraction_of_a_moment_early() {
    Instant due = NOW.plusSeconds(60).plusNanos(1_000);
    errands.agenda().plan(new Wave("Eli"), due);

    assertThat(errands.earliest().orElseThrow()).isAfterOrEqualTo(due);
  }

  @Test
  void joins_a_store_to_the_open_transaction() {
    ParkedErrandsSql parked = database.store(ParkedErrandsSql.class);
    assertThatThrownBy(
            () ->
                database
                    .transaction()
                    .run(
                        () -> {
                          parked.park("Wave", "Dee", 1L, 10, "I1", NOW);
                          assertThat(parked.count()).isEqualTo(1);
                          throw new IllegalStateException("lost");
                        }))
        .hasMessage("lost");

    assertThat(parked.count()).isZero();
  }

  @Test
  void names_what_was_given_up_last_first() {
    ParkedErrandsSql parked = database.store(ParkedErrandsSql.class);
    parked.park("Wave", "Dee", 1L, 10, "I1", NOW);
    parked.park("Wave", "Eli", 1L, 10, "I2", NOW.plusSeconds(60));
    parked.park("Wave", "Cy", null, 10, "I3", NOW.minusSeconds(60));

    assertThat(parked.newest(2))
        .containsExactly(
            new ParkedErrand("Wave", "I2", NOW.plusSeconds(60)),
            new ParkedErrand("Wave", "I1", NOW));
  }

  @Test
  void what_is_stuck_in_one_workspace_keeps_nobody_else_waiting() throws InterruptedException {
    for (int i = 0; i < 20; i++) {
      errands.agenda().plan(new Stuck("stuck" + i), NOW.minusSeconds(60));
    }
    errands.agenda().plan(new Wave("Ada"), NOW);

    assertThat(waved.poll(20, TimeUnit.SECONDS)).isEqualTo("Ada");
  }

  @Test
  void gives_what_was_parked_a_second_chance() throws InterruptedException {
    ParkedErrandsSql parked = database.store(ParkedErrandsSql.class);
    parked.park("ErrandsTestWave", "Dee", 1L, 10, "I1", NOW);
    parked.park("ErrandsTestWave", "Eli", 2L, 10, "I2", NOW);
    assertThat(parked.countOf(new WorkspaceId(1))).isEqualTo(1);

    assertThat(errands.retryParked(new WorkspaceId(1))).isEqualTo(1);
    assertThat(errands.retryParked(new WorkspaceId(1))).isZero();

    assertThat(waved.poll(20, TimeUnit.SECONDS)).isEqualTo("Dee");
    assertThat(parked.count()).as("another workspace's stays").isEqualTo(1);
  }
}

package dev.starling.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.starling.round.Round;
import dev.starling.storage.TestDatabase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever people do in a thread, in whatever order and however often Slack tells of it, and
 * whenever it becomes known where the question stands: it ends in the same state.
 *
 * <p>{@code -Dseed=7 -Dhistories=1} tells one history again, {@code -Dhistories=1000} many.
 */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class AnyHistoryTest {
  private static final long FIRST_SEED = Long.getLong("seed", 1);
  private static final int HISTORIES = Integer.getInteger("histories", 8);
  private static final int ORDERS = 3;

  private final TestDatabase kind;
  private Hearing hearing;

  AnyHistoryTest(TestDatabase kind) {
    this.kind = kind;
  }

  @BeforeEach
  void open() {
    hearing = new Hearing(kind.freshUrl());
  }

  @AfterEach
  void close() {
    hearing.close();
  }

  @Test
  void any_history_in_any_order_and_with_repetitions_ends_in_the_same_state() {
    for (long seed = FIRST_SEED; seed < FIRST_SEED + HISTORIES; seed++) {
      Random random = new Random(seed);
      List<Optional<JsonObject>> history = new ArrayList<>();
      history.add(Optional.empty());
      RandomThread.events(random).forEach(event -> history.add(Optional.of(event)));
      String expected = lived(history, "C" + seed);
      for (int order = 1; order <= ORDERS; order++) {
        assertThat(lived(disordered(history, random), "C" + seed + "X" + order))
            .as("-Dseed=%d, order %d of %s", seed, order, history)
            .isEqualTo(expected);
      }
    }
  }

  private static <T> List<T> disordered(List<T> history, Random random) {
    List<T> disordered = new ArrayList<>(history);
    history.stream().filter(each -> random.nextInt(3) == 0).forEach(disordered::add);
    Collections.shuffle(disordered, random);
    return disordered;
  }

  /** An empty happening is that the question's place becomes known. */
  private String lived(List<Optional<JsonObject>> happenings, String channel) {
    Round round = hearing.opened(channel);
    for (Optional<JsonObject> happening : happenings) {
      happening.ifPresentOrElse(event -> hearing.hears(round, event), () -> hearing.posted(round));
    }
    return hearing.state(round);
  }
}

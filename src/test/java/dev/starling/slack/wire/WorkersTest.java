package dev.starling.slack.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class WorkersTest {
  private final CountDownLatch mayFinish = new CountDownLatch(1);
  private final List<String> done = new CopyOnWriteArrayList<>();

  @Test
  void refuses_when_there_is_no_room_left() throws Exception {
    try (Workers workers = new Workers("test", 1, 1)) {
      workers.execute(() -> work("first"));
      workers.execute(() -> work("second"));

      assertThatExceptionOfType(RejectedExecutionException.class)
          .isThrownBy(() -> workers.execute(() -> work("third")));
      mayFinish.countDown();
    }
    assertThat(done).containsExactly("first on test-1", "second on test-1");
  }

  @Test
  void survives_work_that_breaks() {
    try (Workers workers = new Workers("test", 1, 5)) {
      mayFinish.countDown();
      workers.execute(
          () -> {
            throw new IllegalStateException("inside");
          });
      workers.execute(() -> work("after"));
    }
    assertThat(done).singleElement().asString().startsWith("after");
  }

  private void work(String name) {
    try {
      mayFinish.await();
      done.add(name + " on " + Thread.currentThread().getName());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

package dev.starling.village;

import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.localslack.api.Fault;
import dev.starling.storage.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever stops Starling waits for ten seconds and no longer. */
class StoppingTest {
  @Test
  void a_slack_that_keeps_silent_does_not_keep_it_from_stopping(@TempDir Path folder) {
    try (Town town = new Town(folder, TestDatabase.SQLITE.freshUrl(), 1)) {
      Villager bo = town.person("U0BO", "C0PRACTICE");
      bo.runs("schedule daily 09:30 Europe/Berlin");
      town.settle();
      town.slack().faults().next("chat.postMessage", 1, Fault.silence(Duration.ofMinutes(2)));
      town.becomes(Village.at("2026-11-23T09:30"));
      Patience.until(
          "a call",
          () -> Optional.of(town).filter(any -> town.slack().faults().orders().isEmpty()));

      CompletableFuture<Void> stopped =
          CompletableFuture.runAsync(town.replicas().get(0).house()::close);

      assertThat(stopped).succeedsWithin(Duration.ofSeconds(10));
    }
  }
}

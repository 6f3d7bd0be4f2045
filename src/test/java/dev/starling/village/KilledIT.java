package dev.starling.village;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plug is pulled, again and again, in the middle of everything. */
class KilledIT {
  /** How long the program lives on once the clock is being moved to the next question. */
  private static final List<Integer> MILLIS = List.of(60, 200);

  private final int port = Artifact.freePort();
  private final DeskThere desk = new DeskThere(Artifact.local(port));
  private final Villager ada = new Villager(desk, "U0ADA", Village.PRACTICE);
  private final Villager bo = new Villager(desk, "U0BO", Village.PRACTICE);
  private final Villager dee = new Villager(desk, "U0DEE", Village.PRACTICE);
  private Path folder;
  private Artifact play;

  @BeforeEach
  void begin(@TempDir Path empty) {
    folder = empty;
    play = started();
  }

  @AfterEach
  void end() {
    play.close();
  }

  private Artifact started() {
    Artifact started =
        Artifact.run(folder, Map.of("PORT", String.valueOf(port)), "play", "--alone");
    started.prints("(Starling itself listens)");
    return started;
  }

  private List<Message> questions() {
    return ada.reads(Village.PRACTICE).stream()
        .filter(message -> message.offers("Answer"))
        .toList();
  }

  private Instant noon(LocalDate day) {
    return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
  }

  @Test
  void each_question_comes_once_and_no_answer_is_lost() {
    LocalDate day = LocalDate.ofInstant(desk.now(), ZoneOffset.UTC).plusDays(1);
    desk.moveTo(noon(day).minus(Duration.ofHours(1)), ada.id());
    ada.runs("schedule daily 12:00 UTC");

    Message question = null;
    for (int millis : MILLIS) {
      pullThePlugWhileTheClockMovesTo(noon(day), millis);
      desk.moveTo(noon(day).plus(Duration.ofMinutes(30)), ada.id());
      assertThat(questions()).extracting(Message::at).doesNotHaveDuplicates();
      question = questions().get(questions().size() - 1);

      Message answer = bo.says(Stories.told()).in(question);
      dee.reacts("key", answer);
      day = day.plusDays(1);
    }

    assertThat(questions()).hasSize(MILLIS.size());
    assertThat(bo.answers()).hasSize(MILLIS.size()).allMatch(each -> each.contains("Ownership 1"));
    assertThat(ada.runs("when " + day.minusDays(1)).text()).contains("was posted");
  }

  private void pullThePlugWhileTheClockMovesTo(Instant moment, int millis) {
    CompletableFuture<Void> moving =
        CompletableFuture.runAsync(() -> desk.moveTo(moment, ada.id()));
    try {
      moving.get(millis, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      // It is in the middle of it.
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    play.kill();
    try {
      moving.join();
    } catch (CompletionException e) {
      // The connection is gone with the program.
    }
    play = started();
  }
}

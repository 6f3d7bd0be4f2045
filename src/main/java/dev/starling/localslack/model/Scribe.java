package dev.starling.localslack.model;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Writes down what is said in voice clips, a little after they were posted, as Slack does. Nobody
 * listens here: who posts a clip says what is to be read.
 */
public final class Scribe implements AutoCloseable {
  private final Clips clips;
  private final Duration pause;
  private final ScheduledExecutorService later =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "localslack-scribe");
            thread.setDaemon(true);
            return thread;
          });

  Scribe(Clips clips, Duration pause) {
    this.clips = clips;
    this.pause = pause;
    clips.unwritten().forEach(this::writeLater);
  }

  /** Empty words: there is nothing to be understood in it. */
  public void listen(String clip, String words) {
    clips.awaitTranscript(clip, words.strip());
    writeLater(clip);
  }

  private void writeLater(String clip) {
    var unused =
        later.schedule(() -> clips.writeDown(clip), pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() {
    later.shutdownNow();
  }
}

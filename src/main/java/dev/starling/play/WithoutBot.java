package dev.starling.play;

import dev.starling.localslack.LocalSlack;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;

/** The local Slack by itself, for an app of somebody else's. */
final class WithoutBot implements AutoCloseable {
  private final LocalSlack slack;

  /**
   * @throws IOException when the folder can't be written
   */
  static WithoutBot start(int port, PlayOptions options, Clock realClock) throws IOException {
    Files.createDirectories(options.folder());
    return new WithoutBot(port, options, realClock);
  }

  private WithoutBot(int port, PlayOptions options, Clock realClock) {
    MovableClock clock = MovableClock.keptIn(options.folder().resolve("clock"), realClock);
    PlayTime time = new PlayTime(clock);
    slack = LocalSlack.start(Playground.theirs(options).options(time, realClock).onPort(port));
    Alarms teammates = new Alarms(slack::nextPlan, slack::lookAtPlans);
    time.opens(new Passage(clock, List.of(teammates), slack::quiet, slack::clockMoved), List::of);
    options.deliverTo().ifPresent(slack::deliverTo);
  }

  LocalSlack slack() {
    return slack;
  }

  @Override
  public void close() {
    slack.close();
  }
}

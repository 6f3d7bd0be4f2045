package dev.starling.localslack;

import dev.starling.localslack.model.Resource;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * How a local Slack shall be.
 *
 * @param port where the page and the Web API are served; 0 takes a free one
 * @param folder where everything is kept
 * @param manifest the text of the app's manifest
 * @param time the workspace's clock
 * @param realClock for signatures and for permissions that expire
 * @param retryPauses how long to wait before each further attempt at an event
 * @param workspace the text that says who is there on the first day
 * @param teammates the text that says what people do by themselves; empty for nothing
 * @param guide the text that says how a newcomer is led on; empty for no guide
 */
public record Options(
    int port,
    Path folder,
    String manifest,
    TimeMachine time,
    Clock realClock,
    List<Duration> retryPauses,
    String workspace,
    String teammates,
    String guide) {

  private static final List<Duration> SLACKS_PAUSES =
      List.of(Duration.ofSeconds(1), Duration.ofMinutes(1), Duration.ofMinutes(5));

  public static Options of(Path folder, String manifest, TimeMachine time, Clock realClock) {
    return new Options(
        0,
        folder,
        manifest,
        time,
        realClock,
        SLACKS_PAUSES,
        Resource.text("workspace.yml"),
        "",
        "");
  }

  public Options onPort(int number) {
    return new Options(
        number, folder, manifest, time, realClock, retryPauses, workspace, teammates, guide);
  }

  public Options retryingAfter(List<Duration> pauses) {
    return new Options(
        port, folder, manifest, time, realClock, pauses, workspace, teammates, guide);
  }

  public Options foundedAs(String yaml) {
    return new Options(
        port, folder, manifest, time, realClock, retryPauses, yaml, teammates, guide);
  }

  public Options teammates(String yaml) {
    return new Options(
        port, folder, manifest, time, realClock, retryPauses, workspace, yaml, guide);
  }

  public Options guide(String yaml) {
    return new Options(
        port, folder, manifest, time, realClock, retryPauses, workspace, teammates, yaml);
  }
}

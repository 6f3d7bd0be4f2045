package dev.starling.localslack;

import dev.starling.localslack.model.Resource;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** How a local Slack shall be. What is not asked for is as in a Slack that one has just opened. */
public final class Options {
  private static final List<Duration> SLACKS_PAUSES =
      List.of(Duration.ofSeconds(1), Duration.ofMinutes(1), Duration.ofMinutes(5));

  private final Path folder;
  private final String manifest;
  private final TimeMachine time;
  private final Clock realClock;
  private int port;
  private List<Duration> retryPauses = SLACKS_PAUSES;
  private String workspace = Resource.text("workspace.yml");
  private String teammates = "";
  private String guide = "";
  private Duration transcribing = Duration.ofSeconds(4);
  private boolean limited;
  private boolean controlled;

  private Options(Path folder, String manifest, TimeMachine time, Clock realClock) {
    this.folder = folder;
    this.manifest = manifest;
    this.time = time;
    this.realClock = realClock;
  }

  /**
   * @param folder where everything is kept
   * @param manifest the text of the app's manifest
   * @param time the workspace's clock
   * @param realClock for signatures and for permissions that expire
   */
  public static Options of(Path folder, String manifest, TimeMachine time, Clock realClock) {
    return new Options(folder, manifest, time, realClock);
  }

  private Options with(Consumer<Options> change) {
    Options copy = new Options(folder, manifest, time, realClock);
    copy.port = port;
    copy.retryPauses = retryPauses;
    copy.workspace = workspace;
    copy.teammates = teammates;
    copy.guide = guide;
    copy.transcribing = transcribing;
    copy.limited = limited;
    copy.controlled = controlled;
    change.accept(copy);
    return copy;
  }

  /** Where the page and the Web API are served; 0 takes a free one. */
  public Options onPort(int number) {
    return with(it -> it.port = number);
  }

  /** How long to wait before each further attempt at an event. */
  public Options retryingAfter(List<Duration> pauses) {
    return with(it -> it.retryPauses = List.copyOf(pauses));
  }

  /** The text that says who is there on the first day. */
  public Options foundedAs(String yaml) {
    return with(it -> it.workspace = yaml);
  }

  /** The text that says what people do by themselves; empty for nothing. */
  public Options teammates(String yaml) {
    return with(it -> it.teammates = yaml);
  }

  /** The text that says how a newcomer is led on; empty for no guide. */
  public Options guide(String yaml) {
    return with(it -> it.guide = yaml);
  }

  /** How long it takes until a voice clip has its transcript. */
  public Options transcribingAfter(Duration pause) {
    return with(it -> it.transcribing = pause);
  }

  /** Whether an app that calls too often is told to wait. */
  public Options limited(boolean yes) {
    return with(it -> it.limited = yes);
  }

  /** With {@code /control} open, at which tests order things. */
  public Options controlled() {
    return with(it -> it.controlled = true);
  }

  Path folder() {
    return folder;
  }

  String manifest() {
    return manifest;
  }

  TimeMachine time() {
    return time;
  }

  Clock realClock() {
    return realClock;
  }

  int port() {
    return port;
  }

  List<Duration> retryPauses() {
    return retryPauses;
  }

  String workspace() {
    return workspace;
  }

  String teammates() {
    return teammates;
  }

  String guide() {
    return guide;
  }

  Duration transcribing() {
    return transcribing;
  }

  boolean limited() {
    return limited;
  }

  boolean isControlled() {
    return controlled;
  }
}

package dev.starling.village;

import dev.starling.localslack.LocalSlack;
import dev.starling.localslack.Options;
import dev.starling.localslack.TimeMachine;
import dev.starling.localslack.api.Faults;
import dev.starling.play.Play;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A workspace with people in it, and Starling: the whole house, over the wire, on files of its own.
 * It begins on Monday, 23 November 2026, at eight in Berlin, and time passes only when a test says
 * so.
 */
final class Village implements AutoCloseable {
  static final String PRACTICE = "C0PRACTICE";

  /** Shared with another company. */
  static final String BRIDGE = "C0BRIDGE";

  static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private static final String GUEST =
      "  - { id: U0GIL, name: gil, real_name: Gil Soto, display_name: Gil, tz: Europe/Madrid,"
          + " color: 455a64, guest: true }\n";
  private static final String ELSEWHERE =
      "  - { id: U0GUS, name: gus, real_name: Gus Berg, display_name: Gus, tz: Europe/Oslo,"
          + " color: 455a64, company: T0HARBOR }\n";
  private static final String SHARED =
      "  - { id: C0BRIDGE, name: bridge, shared_with: T0HARBOR, members: [U0ADA, U0GUS] }\n";
  private static final Instant FIRST_DAY = Instant.parse("2026-11-23T07:00:00Z");

  private final Desk desk = new DeskHere(this);
  final Villager ada = person("U0ADA");
  final Villager bo = person("U0BO");
  final Villager cy = person("U0CY");
  final Villager dee = person("U0DEE");
  final Villager eli = person("U0ELI");

  private final Path folder;
  private final Door door;
  private final boolean inCompany;
  private final VillageClock clock = new VillageClock(FIRST_DAY);
  private Play play;

  /** Slack without Starling, while Starling is away. */
  private @Nullable LocalSlack alone;

  /**
   * @param inCompany whether people also act by themselves
   */
  Village(Path folder, Door door, boolean inCompany) {
    this.folder = folder;
    this.door = door;
    this.inCompany = inCompany;
    found();
    this.play = open();
  }

  /** The workspace of the first day, a guest, and a channel shared with another company. */
  private void found() {
    String yaml =
        resource("/localslack/workspace.yml")
            .replace("\npeople:\n", "\npeople:\n" + GUEST + ELSEWHERE)
            .replace("\nchannels:\n", "\nchannels:\n" + SHARED)
            .concat("other_company: { id: T0HARBOR, name: Harbor, domain: harbor }\n")
            .replaceFirst("U0ELI\\]", "U0ELI, U0GIL]");
    TimeMachine time = new StandingStill(clock);
    LocalSlack.start(
            Options.of(folder.resolve("slack"), resource("/manifest.yml"), time, clock)
                .foundedAs(yaml))
        .close();
  }

  private static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(Play.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Play open() {
    try {
      boolean socket = door == Door.SOCKET;
      Play opened =
          inCompany
              ? Play.startInCompany(0, folder, socket, clock)
              : Play.start(0, folder, socket, clock);
      Patience.until("a connection", () -> Optional.of(opened).filter(Village::isConnected));
      return opened;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isConnected(Play play) {
    return Json.object(play.slack().state("U0ADA"), "app").get("connected").getAsBoolean();
  }

  Play play() {
    return play;
  }

  VillageClock clock() {
    return clock;
  }

  LocalSlack slack() {
    LocalSlack without = alone;
    return without == null ? play.slack() : without;
  }

  Instant now() {
    return play.clock().instant();
  }

  Villager person(String id) {
    return new Villager(desk, id, PRACTICE);
  }

  /** Lets everything happen that is due. */
  void settle() {
    if (alone == null) {
      play.passTo(now());
    }
  }

  Village passes(Duration time) {
    play.passTo(now().plus(time));
    return this;
  }

  /**
   * @param berlin a local time in Berlin, such as {@code 2026-11-24T09:30}
   */
  Village passesTo(String berlin) {
    play.passTo(at(berlin));
    return this;
  }

  static Instant at(String berlin) {
    return LocalDateTime.parse(berlin).atZone(BERLIN).toInstant();
  }

  /** Everything ends in good order and begins again, on the same files. */
  Village restarts() {
    play.close();
    play = open();
    settle();
    return this;
  }

  /** Starling is not running until this moment. */
  Village sleepsUntil(String berlin) {
    Instant before = now();
    play.close();
    clock.pass(Duration.between(before, at(berlin)));
    play = open();
    settle();
    return this;
  }

  /** Starling is away while this happens and for so long; Slack and its people are there. */
  Village whileStarlingIsAway(Duration time, Runnable what) {
    Clock ahead = Clock.offset(clock, Duration.between(clock.instant(), now()));
    play.close();
    Options options =
        Options.of(
            folder.resolve("slack"), resource("/manifest.yml"), new StandingStill(ahead), ahead);
    try (LocalSlack without = LocalSlack.start(options)) {
      alone = without;
      what.run();
      clock.pass(time);
    } finally {
      alone = null;
    }
    play = open();
    settle();
    return this;
  }

  /** Starling's posts with a question in the practice channel, oldest first. */
  List<Message> questions() {
    return channel().stream().filter(message -> message.offers("Answer")).toList();
  }

  /** The newest question. */
  Message question() {
    List<Message> all = questions();
    if (all.isEmpty()) {
      throw new AssertionError("No question has come: " + channel());
    }
    return all.get(all.size() - 1);
  }

  /** What stands in the practice channel itself, without the replies. */
  List<Message> channel() {
    return ada.reads(PRACTICE).stream()
        .filter(message -> !message.isReply() && !message.isDeleted())
        .toList();
  }

  /** What was replied to a message, oldest first. */
  List<Message> replies(Message root) {
    return ada.reads(root.channel()).stream()
        .filter(message -> message.isReply() && message.thread().equals(root.ts()))
        .toList();
  }

  /** What Starling replied to a message, oldest first. */
  List<Message> starlingsReplies(Message root) {
    return replies(root).stream().filter(message -> message.author().equals(starling())).toList();
  }

  /** What the bot keeps. */
  Cellar cellar() {
    return new Cellar(folder.resolve("starling.db"));
  }

  String starling() {
    return slack().botUser();
  }

  Faults faults() {
    return slack().faults();
  }

  @Override
  public void close() {
    play.close();
  }
}

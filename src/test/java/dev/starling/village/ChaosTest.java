package dev.starling.village;

import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.localslack.api.Fault;
import dev.starling.localslack.delivery.Disorder;
import dev.starling.localslack.delivery.Luck;
import dev.starling.storage.TestDatabase;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Days of rounds in several channels, while Starling is killed at any line and Slack fails in every
 * way. In the end Slack's memory and ours agree, message by message and mark by mark.
 *
 * <p>{@code mvn test -Dtest=ChaosTest -Dchaos.days=30} goes on for longer, and {@code
 * -Dchaos.seed=…} throws the same dice again. What Starling logs meanwhile is in {@code
 * target/chaos.log}.
 */
class ChaosTest {
  private static final List<String> METHODS =
      List.of(
          "chat.postMessage",
          "chat.postMessage",
          "chat.postMessage",
          "conversations.history",
          "conversations.replies",
          "chat.postEphemeral",
          "chat.update",
          "users.info",
          "*");

  private static final Path LOG = Path.of("target", "chaos.log").toAbsolutePath();

  private static final List<Fault> CARRIED_OUT =
      List.of(
          Fault.cutAfterCarryingOut(),
          Fault.errorAfterCarryingOut("fatal_error"),
          Fault.status(503).carriedOut());

  /** More messages than are ever held back at a time. */
  private static final int HELD = 100_000;

  private static final Map<String, List<String>> MEMBERS =
      Map.of(
          "C0PRACTICE", List.of("U0ADA", "U0BO", "U0CY", "U0DEE", "U0ELI"),
          "C0GENERAL", List.of("U0ADA", "U0BO", "U0CY", "U0DEE", "U0ELI"),
          "C0PANEL", List.of("U0ADA", "U0DEE", "U0ELI"));

  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 23);

  private static final Map<String, String> TIMES =
      Map.of("C0PRACTICE", "09:30", "C0GENERAL", "12:00", "C0PANEL", "09:30");

  private final int days = Integer.getInteger("chaos.days", 2);
  private final long seed = Long.getLong("chaos.seed", new SecureRandom().nextLong());
  private final Random dice = new Random(seed);

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void slack_and_starling_agree_whatever_has_happened(TestDatabase kind, @TempDir Path folder) {
    System.out.println("The dice of chaos: -Dchaos.seed=" + seed + ", the log: " + LOG);
    int size = kind == TestDatabase.POSTGRESQL ? 2 : 1;
    try (LogFile log = new LogFile(LOG);
        Town town = new Town(folder, kind.freshUrl(), size)) {
      settleIn(town);
      Instant end = town.now().plus(Duration.ofDays(days));
      Crowd crowd = new Crowd(town, dice, MEMBERS);
      while (town.now().isBefore(end)) {
        disturb(town);
        boolean deaf = dice.nextInt(100) < 50;
        if (deaf) {
          goDeaf(town);
        }
        town.passTo(town.now().plus(Duration.ofMinutes(5 + dice.nextInt(90))));
        if (deaf) {
          hearAgain(town);
        }
        for (int i = dice.nextInt(6); i > 0; i--) {
          crowd.acts();
        }
      }
      calmDown(town);
      System.out.println("Starling died " + town.deaths() + " times");
      reckon(town);
    }
  }

  private static void settleIn(Town town) {
    for (String channel : List.of("C0GENERAL", "C0PANEL")) {
      town.person("U0ADA", channel).invites(town.slack().botUser(), channel);
    }
    town.settle();
    TIMES.forEach(
        (channel, time) ->
            town.person("U0ADA", channel).runs("schedule daily " + time + " Europe/Berlin"));
    town.settle();
  }

  private void disturb(Town town) {
    if (dice.nextInt(100) < 60) {
      town.slack().faults().next(any(METHODS), 1 + dice.nextInt(2), fault());
    }
    if (dice.nextInt(100) < 40) {
      Disorder.Way way = any(List.of(Disorder.Way.DUPLICATE, Disorder.Way.DROP));
      town.slack().disorder().order(Disorder.Order.of("*", way, Luck.times(1 + dice.nextInt(4))));
    }
    if (dice.nextInt(100) < 70) {
      any(town.replicas()).life().endsAfter(1 + dice.nextInt(150));
    }
  }

  /**
   * Slack carries a post out and does not say so, and keeps all messages to itself until later:
   * whoever sends again what is there already is not saved by its echo.
   */
  private void goDeaf(Town town) {
    town.slack().faults().next("chat.postMessage", 1, any(CARRIED_OUT));
    town.slack().disorder().order(Disorder.Order.shuffle("message", HELD, dice.nextLong()));
  }

  /** In whatever order. */
  private static void hearAgain(Town town) {
    town.slack().disorder().clear();
    town.slack().settle();
    town.settle();
  }

  private Fault fault() {
    return any(
        List.of(
            Fault.cutAfterCarryingOut(),
            Fault.cutBeforeCarryingOut(),
            Fault.error("internal_error"),
            Fault.error("fatal_error"),
            Fault.errorAfterCarryingOut("fatal_error"),
            Fault.status(500),
            Fault.status(503).carriedOut(),
            Fault.slow(Duration.ofMillis(60)),
            Fault.rateLimited(Duration.ofSeconds(1 + dice.nextInt(60)))));
  }

  /** Whatever was begun comes to its end; the rounds of the last day close. */
  private static void calmDown(Town town) {
    town.slack().faults().clear();
    town.slack().disorder().clear();
    town.slack().settle();
    town.replicas().forEach(each -> each.life().goesOn());
    town.settle();
    town.passTo(town.now().plus(Duration.ofHours(1)));
  }

  private void reckon(Town town) {
    Reckoning reckoning = new Reckoning(town, MEMBERS.keySet());
    Map<String, Integer> slack = reckoning.slack();
    assertThat(slack)
        .as("what Slack holds, seed %s, undone %s", seed, town.undone())
        .containsExactlyInAnyOrderEntriesOf(reckoning.starling());
    assertThat(slack.values()).as("nothing is there twice, seed %s", seed).containsOnly(1);
    assertThat(reckoning.slots())
        .as("every slot, seed %s", seed)
        .extracting(slot -> Json.text(slot, "channel") + " " + Json.text(slot, "date"))
        .containsExactlyInAnyOrderElementsOf(due(town.now()));
    assertThat(town.posts("REFUSED")).as("refused, seed %s", seed).isEmpty();
    assertThat(town.posts("MISSED"))
        .as("what nobody could settle, seed %s", seed)
        .hasSizeLessThan(town.posts("POSTED").size() / 2);
  }

  private static Set<String> due(Instant now) {
    Set<String> due = new TreeSet<>();
    TIMES.forEach(
        (channel, time) -> {
          ZonedDateTime at = FIRST_DAY.atTime(LocalTime.parse(time)).atZone(Village.BERLIN);
          for (; !at.toInstant().isAfter(now); at = at.plusDays(1)) {
            due.add(channel + " " + at.toLocalDate());
          }
        });
    return due;
  }

  private <T> T any(List<T> some) {
    return some.get(dice.nextInt(some.size()));
  }
}

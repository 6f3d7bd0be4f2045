package dev.starling.village;

import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.localslack.LocalSlack;
import dev.starling.localslack.Options;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The jar as it is handed out, beside a Slack that lives on, by the real clock: it is killed as the
 * dice fall, while people ask, answer and mark. In the end both hold the same.
 *
 * <p>Only when told to: {@code mvn verify -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false
 * -Dit.test=KilledByDiceIT -Dkilled.times=50}. Each time takes a quarter of a minute.
 */
@EnabledIfSystemProperty(named = "killed.times", matches = "\\d+")
class KilledByDiceIT {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Duration LONGEST_SETTLING = Duration.ofMinutes(5);
  private static final int LONGEST_LIFE = 6_000;

  private final int times = Integer.getInteger("killed.times", 0);
  private final long seed = Long.getLong("killed.seed", new SecureRandom().nextLong());
  private final Random dice = new Random(seed);
  private final Clock clock = Clock.systemUTC();
  private final int port = Artifact.freePort();

  @TempDir Path folder;

  @Test
  void nothing_is_there_twice_and_nothing_is_lost_however_often_it_is_killed() throws IOException {
    System.out.println("The dice of the killer: -Dkilled.seed=" + seed);
    Options options =
        Options.of(folder.resolve("slack"), manifest(), new StandingStill(clock), clock)
            .retryingAfter(Collections.nCopies(1_000, Duration.ofMillis(200)));
    try (LocalSlack slack = LocalSlack.start(options)) {
      DeskBeside desk = new DeskBeside(slack);
      Villager ada = new Villager(desk, "U0ADA", Village.PRACTICE);
      Artifact bot = started(slack);
      slack.deliverTo(Artifact.local(port).resolve("slack/events"));
      ada.runs("schedule mon 03:00 UTC every 4 weeks");
      for (int i = 0; i < times; i++) {
        dieAfter(dice.nextInt(LONGEST_LIFE), bot, () -> live(desk, ada));
        bot = started(slack);
      }
      settle(desk);
      bot.stop();
      reckon(desk);
    }
  }

  private Artifact started(LocalSlack slack) {
    Artifact bot =
        Artifact.run(
            folder,
            Map.of(
                "PORT", String.valueOf(port),
                "SLACK_BOT_TOKEN", slack.botToken(),
                "SLACK_SIGNING_SECRET", slack.signingSecret(),
                "SLACK_API_URL", slack.apiUrl().toString(),
                "DATABASE_URL", database()));
    Patience.until("a healthy bot", () -> Optional.of(port).filter(any -> isHealthy()));
    return bot;
  }

  private boolean isHealthy() {
    URI health = Artifact.local(port).resolve("healthz");
    try {
      return CLIENT
              .send(HttpRequest.newBuilder(health).build(), BodyHandlers.ofString())
              .statusCode()
          == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Somebody asks for a question, the latest one gets an answer, and that a mark. */
  private void live(DeskBeside desk, Villager ada) {
    ada.opens("ask");
    Villager bo = new Villager(desk, "U0BO", Village.PRACTICE);
    questions(ada).stream()
        .reduce((first, last) -> last)
        .ifPresent(
            question -> {
              Message answer = bo.says(Stories.ofWords(50)).in(question);
              new Villager(desk, "U0DEE", Village.PRACTICE).reacts("key", answer);
            });
  }

  private static void dieAfter(int millis, Artifact bot, Runnable meanwhile) {
    CompletableFuture<Void> living = CompletableFuture.runAsync(meanwhile);
    try {
      living.get(millis, TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException e) {
      // It is in the middle of it, or was too slow to answer.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    bot.kill();
    living.exceptionally(inVain -> null).join();
  }

  private void settle(DeskBeside desk) {
    Patience.until(
        "both to hold the same",
        LONGEST_SETTLING,
        () -> Optional.of(reckoning(desk)).filter(r -> slack(r).equals(starling(r))));
  }

  private void reckon(DeskBeside desk) {
    Reckoning reckoning = reckoning(desk);
    Map<String, Integer> slack = slack(reckoning);
    System.out.println("Killed " + times + " times; Slack holds " + slack.size() + " lines");
    assertThat(slack).as("seed %s", seed).containsExactlyInAnyOrderEntriesOf(starling(reckoning));
    assertThat(slack.values()).as("nothing is there twice, seed %s", seed).containsOnly(1);
    assertThat(slack.keySet()).as("seed %s", seed).anyMatch(line -> line.startsWith("question"));
    assertThat(new Ledger(database()).posts("MISSED")).as("missed, seed %s", seed).isEmpty();
  }

  private Reckoning reckoning(DeskBeside desk) {
    return new Reckoning(desk, database(), clock.instant(), List.of(Village.PRACTICE));
  }

  private static Map<String, Integer> slack(Reckoning reckoning) {
    return withoutSlots(reckoning.slack());
  }

  private static Map<String, Integer> starling(Reckoning reckoning) {
    return withoutSlots(reckoning.starling());
  }

  /** What is asked for has none. */
  private static Map<String, Integer> withoutSlots(Map<String, Integer> lines) {
    Map<String, Integer> rest = new TreeMap<>(lines);
    rest.keySet().removeIf(line -> line.startsWith("slot"));
    return rest;
  }

  private static List<Message> questions(Villager person) {
    return person.reads(Village.PRACTICE).stream().filter(each -> each.offers("Answer")).toList();
  }

  private String database() {
    return "jdbc:sqlite:" + folder.resolve("starling.db");
  }

  private static String manifest() throws IOException {
    try (var in =
        Objects.requireNonNull(KilledByDiceIT.class.getResourceAsStream("/manifest.yml"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

package dev.starling.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.starling.house.Specimens.Specimen;
import dev.starling.round.Round;
import dev.starling.storage.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Events of every shape that Slack is known to send, and broken ones, leave nobody deaf.
 *
 * <p>{@code -Dbroken=100000 -Dseed=3} breaks more of them, and others.
 */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class BrokenEventsTest {
  private static final int BROKEN = Integer.getInteger("broken", 600);
  private static final long SEED = Long.getLong("seed", 1);

  private final TestDatabase kind;
  private final Specimens specimens = Specimens.read();
  private Hearing hearing;
  private Round round;

  BrokenEventsTest(TestDatabase kind) {
    this.kind = kind;
  }

  @BeforeEach
  void a_round_is_open() {
    hearing = new Hearing(kind.freshUrl());
    round = hearing.opened("C1");
    hearing.posted(round);
  }

  @AfterEach
  void an_answer_is_heard_all_the_same() {
    JsonObject answer = new JsonObject();
    answer.addProperty("type", "message");
    answer.addProperty("user", "U7");
    answer.addProperty("ts", RandomThread.ts(5000));
    answer.addProperty("thread_ts", RandomThread.ts(0));
    answer.addProperty("text", "word ".repeat(50));
    hearing.hears(round, answer);
    assertThat(hearing.state(round)).contains("U7 " + RandomThread.ts(5000) + " TEXT take 1");
    hearing.close();
  }

  private List<Specimen> events() {
    List<Specimen> events = specimens.all().stream().filter(Specimen::isEvent).toList();
    assertThat(events).hasSizeGreaterThan(80);
    return events;
  }

  @Test
  void each_event_in_the_sdks_of_slack_is_taken() {
    Random random = new Random(SEED);
    for (Specimen specimen : events()) {
      for (int i = 0; i < 3; i++) {
        take(specimens.filled(specimen, random));
      }
    }
  }

  @Test
  void broken_events_are_taken_or_refused_and_break_nothing() {
    Random random = new Random(SEED);
    Breaking breaking = new Breaking(random);
    List<JsonObject> whole = new ArrayList<>();
    events().forEach(specimen -> whole.add(specimens.filled(specimen, random)));
    for (int i = 0; i < BROKEN; i++) {
      take(breaking.broken(whole.get(random.nextInt(whole.size()))));
    }
  }

  @Test
  void characters_that_a_database_refuses_lose_nobody_an_answer() {
    JsonObject answer = new JsonObject();
    answer.addProperty("type", "message");
    answer.addProperty("user", "U8");
    answer.addProperty("ts", RandomThread.ts(30));
    answer.addProperty("thread_ts", RandomThread.ts(0));
    answer.addProperty("text", "\u0000 \ud800 " + "word ".repeat(50));
    hearing.hears(round, answer);

    assertThat(hearing.state(round)).contains("U8 " + RandomThread.ts(30) + " TEXT take 1");
  }

  private void take(JsonObject envelope) {
    try {
      hearing.takes(envelope);
    } catch (RuntimeException e) {
      throw new AssertionError("-Dseed=" + SEED + ": " + shortened(envelope), e);
    }
  }

  private static String shortened(JsonObject envelope) {
    String text = envelope.toString();
    return text.substring(0, Math.min(text.length(), 1500));
  }
}

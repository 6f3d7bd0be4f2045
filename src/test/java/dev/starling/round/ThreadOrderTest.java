package dev.starling.round;

import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.base.PersonId;
import dev.starling.base.Ts;
import dev.starling.base.WorkspaceId;
import dev.starling.coach.Length;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Random threads of four people, read in random order. */
class ThreadOrderTest {
  private static final WorkspaceId HERE = new WorkspaceId(1);
  private static final long START = 1_795_400_000;
  private static final Instant DEADLINE = Instant.ofEpochSecond(START).plus(Duration.ofHours(5));

  @Test
  void any_order_and_repetition_of_messages_reads_the_same() {
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      List<Said> thread = thread(random);
      Map<Ts, Verdict> verdicts = verdicts(thread, random);
      List<Said> shuffled = new ArrayList<>(thread);
      thread.stream().filter(said -> random.nextBoolean()).forEach(shuffled::add);
      Collections.shuffle(shuffled, random);
      assertThat(ThreadReading.answers(shuffled, verdicts, DEADLINE))
          .as("seed %d", seed)
          .isEqualTo(ThreadReading.answers(thread, verdicts, DEADLINE));
    }
  }

  @Test
  void every_message_is_in_one_answer_of_its_author_at_most() {
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      List<Said> thread = thread(random);
      Map<Ts, PersonId> authors = thread.stream().collect(Collectors.toMap(Said::ts, Said::person));
      Set<Ts> seen = new HashSet<>();
      Map<PersonId, Integer> takes = new HashMap<>();
      for (AnswerRead answer : ThreadReading.answers(thread, verdicts(thread, random), DEADLINE)) {
        assertThat(answer.take()).isEqualTo(takes.merge(answer.person(), 1, Integer::sum));
        assertThat(answer.messages()).isNotEmpty().isSorted().allMatch(seen::add);
        assertThat(answer.messages()).allMatch(ts -> answer.person().equals(authors.get(ts)));
      }
    }
  }

  private static List<Said> thread(Random random) {
    List<Said> thread = new ArrayList<>();
    long second = START;
    int count = random.nextInt(25);
    for (int i = 0; i < count; i++) {
      second += random.nextInt(20) == 0 ? Duration.ofDays(9).toSeconds() : 1 + random.nextInt(2400);
      thread.add(said(new Ts(second + ".000000"), random));
    }
    return thread;
  }

  private static Said said(Ts ts, Random random) {
    PersonId person = new PersonId(HERE, "U" + random.nextInt(4));
    Length length = new Length(random.nextInt(60), random.nextInt(3) * 20);
    if (random.nextInt(8) == 0) {
      return Said.form(ts, person, ts.at().minusSeconds(random.nextInt(60)), length);
    }
    Clip clip =
        switch (random.nextInt(8)) {
          case 0 -> new Clip(null);
          case 1 -> new Clip(random.nextInt(30));
          default -> null;
        };
    return Said.message(ts, person, length, random.nextInt(5) == 0, clip);
  }

  private static Map<Ts, Verdict> verdicts(List<Said> thread, Random random) {
    Map<Ts, Verdict> verdicts = new HashMap<>();
    for (Said said : thread) {
      if (random.nextInt(4) == 0) {
        Verdict.Word word = random.nextBoolean() ? Verdict.Word.COUNTS : Verdict.Word.NOT_MINE;
        verdicts.put(said.ts(), new Verdict(word, DEADLINE.plusSeconds(random.nextInt(3))));
      }
    }
    return verdicts;
  }
}

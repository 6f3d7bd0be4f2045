package dev.starling.village;

import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.storage.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two Starlings on one PostgreSQL: one is killed in the middle of its work, the other goes on. */
class TakeOverTest {
  private static final String PRACTICE = "C0PRACTICE";

  /** Before the slot is taken, while the round is written, around the call of Slack, after it. */
  @ParameterizedTest
  @ValueSource(ints = {3, 20, 30, 45})
  void the_question_comes_once_whichever_of_them_dies(int steps, @TempDir Path folder) {
    try (Town town = new Town(folder, TestDatabase.POSTGRESQL.freshUrl(), 2)) {
      Villager ada = town.person("U0ADA", PRACTICE);
      ada.runs("schedule daily 09:30 Europe/Berlin");
      town.passTo(Village.at("2026-11-23T09:29"));
      town.replacesNobody();
      town.replicas().get(0).life().endsAfter(steps);

      town.passTo(Village.at("2026-11-23T09:40"));

      assertThat(questions(ada)).hasSize(1);
      Message answer = town.person("U0BO", PRACTICE).says(Stories.told()).in(questions(ada).get(0));
      town.person("U0DEE", PRACTICE).reacts("key", answer);
      town.replicas().get(0).life().goesOn();
      town.passTo(Village.at("2026-11-24T09:40"));
      assertThat(questions(ada)).hasSize(2);
      Reckoning reckoning = new Reckoning(town, List.of(PRACTICE));
      assertThat(reckoning.slack()).containsExactlyInAnyOrderEntriesOf(reckoning.starling());
    }
  }

  private static List<Message> questions(Villager person) {
    return person.reads(PRACTICE).stream().filter(message -> message.offers("Answer")).toList();
  }
}

package dev.starling.village;

import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.storage.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A team whose Starling moves from one database to the other in the middle of a round. */
class MovingTest {
  private static final String PRACTICE = "C0PRACTICE";

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void goes_on_from_a_copy_as_if_nothing_had_happened(TestDatabase kind, @TempDir Path folder) {
    TestDatabase other =
        kind == TestDatabase.SQLITE ? TestDatabase.POSTGRESQL : TestDatabase.SQLITE;
    try (Town town = new Town(folder, kind.freshUrl(), 1)) {
      Villager ada = town.person("U0ADA", PRACTICE);
      Villager dee = town.person("U0DEE", PRACTICE);
      ada.runs("schedule daily 09:30 Europe/Berlin");
      town.passTo(Village.at("2026-11-23T09:40"));
      Message answer = town.person("U0BO", PRACTICE).says(Stories.told()).in(questions(ada).get(0));
      dee.reacts("key", answer);
      town.settle();

      town.movesTo(other.freshUrl());

      dee.reacts("dart", answer);
      town.passTo(Village.at("2026-11-24T09:40"));
      assertThat(questions(ada)).hasSize(2);
      assertThat(ada.runs("when 2026-11-23").text()).contains("was posted");
      Reckoning reckoning = new Reckoning(town, List.of(PRACTICE));
      assertThat(reckoning.slack()).containsExactlyInAnyOrderEntriesOf(reckoning.starling());
      assertThat(reckoning.slack().keySet()).filteredOn(line -> line.startsWith("mark")).hasSize(2);
    }
  }

  private static List<Message> questions(Villager person) {
    return person.reads(PRACTICE).stream().filter(message -> message.offers("Answer")).toList();
  }
}

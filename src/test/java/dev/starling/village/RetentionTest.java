package dev.starling.village;

import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.storage.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The operator keeps answers for forty days. */
class RetentionTest {
  private static final String ANSWERS = "select person from answer order by person";

  @Test
  void what_is_older_goes_every_night_and_stories_stay(@TempDir Path folder) {
    try (Town town =
        new Town(
            folder, TestDatabase.SQLITE.freshUrl(), 1, Map.of("STARLING_RETENTION_DAYS", "40"))) {
      Villager ada = town.person("U0ADA", Village.PRACTICE);
      Villager bo = town.person("U0BO", Village.PRACTICE);
      ada.opens("ask incident");
      town.settle();
      Message question = question(ada);
      Message bos = bo.says(Stories.told()).in(question);
      town.settle();
      ada.reacts("key", bos);
      ada.opens("story");
      ada.form().write("Title", "The breaker").tick("Themes", "Mistakes").submit();
      town.passTo(town.now().plus(Duration.ofDays(20)));
      ada.opens("ask incident");
      town.settle();
      ada.says(Stories.told()).in(question(ada));
      town.settle();
      assertThat(town.table(ANSWERS)).containsExactly("U0ADA", "U0BO");

      town.passTo(town.now().plus(Duration.ofDays(25)));

      assertThat(town.table(ANSWERS)).containsExactly("U0ADA");
      assertThat(town.table("select person from message where text is not null"))
          .containsExactly("U0ADA");
      assertThat(town.table("select emoji from reaction")).isEmpty();
      assertThat(town.table("select title from story")).containsExactly("The breaker");
      assertThat(town.table("select id from round")).as("what was asked").hasSize(2);
      bo.edits(bos, Stories.told() + " and more");
      town.settle();
      assertThat(town.table(ANSWERS)).as("edited late").containsExactly("U0ADA");
    }
  }

  private static Message question(Villager person) {
    return person.reads(Village.PRACTICE).stream()
        .filter(message -> message.offers("Answer"))
        .reduce((first, last) -> last)
        .orElseThrow();
  }
}

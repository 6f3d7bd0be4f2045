package dev.starling.village;

import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.storage.TestDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk is full, or somebody holds the database: Starling says so, and goes on afterwards. */
class StorageTroubleTest {
  private static final String PRACTICE = "C0PRACTICE";

  private Town town;
  private Villager bo;
  private Message question;

  @BeforeEach
  void a_question_is_open_and_the_next_is_near(@TempDir Path folder) {
    town = new Town(folder, TestDatabase.SQLITE.freshUrl(), 1);
    bo = town.person("U0BO", PRACTICE);
    bo.runs("schedule daily 09:30 Europe/Berlin");
    town.passTo(Village.at("2026-11-24T09:29"));
    question = questions().get(0);
  }

  @AfterEach
  void leave() {
    town.close();
  }

  @Test
  void while_another_holds_the_database_it_is_not_healthy_and_afterwards_nothing_is_lost()
      throws Exception {
    assertThat(health()).isEqualTo(200);
    try (Connection other = DriverManager.getConnection(town.database());
        Statement statement = other.createStatement()) {
      statement.execute("begin exclusive");
      bo.says(Stories.told()).in(question);
      town.becomes(Village.at("2026-11-24T09:30"));
      assertThat(health()).isEqualTo(503);
      statement.execute("rollback");
    }

    assertAllIsWell();
  }

  @Test
  void while_the_disk_is_full_it_is_not_healthy_and_afterwards_nothing_is_lost() throws Exception {
    town.replicas().get(0).life().limitPages(1);
    bo.says(Stories.told()).in(question);
    town.becomes(Village.at("2026-11-24T09:30"));

    assertThat(health()).isEqualTo(503);

    town.replicas().get(0).life().limitPages(1_000_000);
    assertAllIsWell();
  }

  private void assertAllIsWell() throws Exception {
    assertThat(health()).isEqualTo(200);
    town.passTo(Village.at("2026-11-24T09:30").plus(Duration.ofMinutes(5)));
    assertThat(questions()).hasSize(2);
    bo.acts("home");
    town.settle();
    assertThat(bo.answers()).hasSize(1);
  }

  private List<Message> questions() {
    return bo.reads(PRACTICE).stream().filter(message -> message.offers("Answer")).toList();
  }

  private int health() throws IOException, InterruptedException {
    URI address = town.replicas().get(0).house().eventsAddress().resolve("/healthz");
    HttpResponse<Void> answer =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
    return answer.statusCode();
  }
}

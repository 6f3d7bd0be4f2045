package dev.starling.village;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The workspace removes Starling. */
class UninstallingTest extends InAVillage {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final List<String> TABLES =
      List.of("workspace", "person", "channel", "schedule", "round", "message", "answer", "story");

  @Override
  Door door() {
    return Door.HTTP;
  }

  private void practises() {
    ada.runs("schedule weekdays 09:30");
    Message question = asked();
    bo.says(Stories.told()).in(question);
    ada.opens("story");
    ada.form().write("Title", "The breaker").tick("Themes", "Mistakes").submit();
    assertThat(TABLES).allMatch(table -> village.cellar().count(table) > 0);
  }

  private void removed() {
    String form =
        "client_id=%s&client_secret=%s"
            .formatted(village.slack().clientId(), village.slack().clientSecret());
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(village.slack().apiUrl() + "apps.uninstall"))
            .header("Authorization", "Bearer " + village.slack().botToken())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    try {
      assertThat(CLIENT.send(request, BodyHandlers.ofString()).body()).contains("\"ok\":true");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    village.settle();
  }

  @Test
  void everything_is_deleted_after_ten_days() {
    practises();
    removed();

    village.passes(Duration.ofDays(9));
    assertThat(TABLES).allMatch(table -> village.cellar().count(table) > 0);
    village.passes(Duration.ofDays(2));

    assertThat(TABLES).allMatch(table -> village.cellar().count(table) == 0);
    assertThat(village.cellar().whereIs(village.slack().team())).isEmpty();
    assertThat(village.cellar().whereIs(bo.id())).isEmpty();
  }

  @Test
  void that_the_token_is_good_no_more_is_found_out_without_being_told() throws IOException {
    practises();
    HttpServer somebodyElse = somebodyElse();
    try {
      int port = somebodyElse.getAddress().getPort();
      village.slack().deliverTo(URI.create("http://127.0.0.1:" + port + "/"));
      removed();

      village.passes(Duration.ofDays(12));

      assertThat(TABLES).allMatch(table -> village.cellar().count(table) == 0);
    } finally {
      somebodyElse.stop(0);
    }
  }

  /** Who takes what Slack delivers, and does nothing with it. */
  private static HttpServer somebodyElse() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.getRequestBody().readAllBytes();
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    server.start();
    return server;
  }

  @Test
  void where_it_is_installed_again_everything_stays() {
    practises();
    village.slack().notices().uninstalled();
    village.settle();

    village.passes(Duration.ofDays(20));

    assertThat(TABLES).allMatch(table -> village.cellar().count(table) > 0);
  }
}

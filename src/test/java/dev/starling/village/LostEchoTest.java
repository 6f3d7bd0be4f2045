package dev.starling.village;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.starling.localslack.api.Fault;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Starling usually hears of its own posts. Here it does not, as when it is restarted in that
 * moment: it has to look whether they are there.
 */
class LostEchoTest extends InAVillage {
  private HttpServer somebodyElse;

  @Override
  Door door() {
    return Door.HTTP;
  }

  @BeforeEach
  void every_weekday() throws IOException {
    ada.runs("schedule weekdays 09:30");
    somebodyElse = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    somebodyElse.createContext(
        "/",
        exchange -> {
          exchange.getRequestBody().readAllBytes();
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    somebodyElse.start();
  }

  @AfterEach
  void hang_up() {
    somebodyElse.stop(0);
  }

  static Fault[] badDays() {
    return BadDaysTest.badDays();
  }

  @ParameterizedTest
  @MethodSource("badDays")
  void a_question_that_starling_does_not_hear_of_is_looked_for_and_not_posted_again(Fault fault) {
    village.faults().next("chat.postMessage", 1, fault);
    URI elsewhere = URI.create("http://127.0.0.1:" + somebodyElse.getAddress().getPort() + "/");
    village.play().slack().deliverTo(elsewhere);

    village.passesTo("2026-11-23T09:30").passes(Duration.ofMinutes(10));

    assertThat(village.questions()).hasSize(1);
    village.play().slack().deliverTo(village.play().house().eventsAddress());
    bo.says(Stories.told()).in(village.question());
    assertThat(bo.answers()).hasSize(1);
  }
}

package dev.starling.slack.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.bolt.App;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** A container without a locale has an ASCII Java, and large customers of Slack send UTF-8. */
class CharsetTest {
  private static final String TEXT = "grüße 🎉";

  @Test
  void reads_and_writes_utf8_whatever_the_machine_thinks() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=US-ASCII",
                "-cp",
                System.getProperty("java.class.path"),
                CharsetTest.class.getName())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();

    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);

    assertThat(said.lines())
        .containsExactly(
            "US-ASCII", "200", escaped(TEXT), "200", escaped(TEXT), escaped("Danke, " + TEXT));
  }

  /** Runs in a Java of its own. */
  public static void main(String[] args) throws Exception {
    AtomicReference<String> event = new AtomicReference<>("");
    AtomicReference<String> command = new AtomicReference<>("");
    Signature signature = new Signature(Signed.SECRET, Clock.systemUTC());
    PrometheusRegistry registry = new PrometheusRegistry();
    try (FakeSlack slack = new FakeSlack();
        SlackLine line = slack.line()) {
      App app = BoltApp.open(line);
      app.command(
          "/mock",
          (request, context) -> {
            command.set(request.getPayload().getText());
            return context.ack("Danke, " + command.get());
          });
      EventSink sink =
          envelope -> event.set(envelope.getAsJsonObject("event").get("text").getAsString());
      Reception reception =
          new Reception(app, sink, new Incidents(() -> "X"), new Traffic(registry));
      try (WebServer server =
          new WebServer(
              WebServer.Address.loopback(0),
              Optional.of(new Door(signature, reception)),
              List.of(),
              registry)) {
        server.start();
        Signed signed = new Signed(server.local(), signature, Clock.systemUTC());
        HttpResponse<String> first =
            signed.post(
                Signed.JSON, "{\"type\":\"event_callback\",\"event\":{\"text\":\"" + TEXT + "\"}}");
        // Raw, as no browser would send it, but signed is signed.
        HttpResponse<String> second =
            signed.post(Signed.FORM, "command=/mock&text=" + TEXT.replace(' ', '+'));

        System.out.println(Charset.defaultCharset());
        System.out.println(first.statusCode());
        System.out.println(escaped(event.get()));
        System.out.println(second.statusCode());
        System.out.println(escaped(command.get()));
        System.out.println(escaped(Json.text(Json.parse(second.body()), "text").orElse("")));
      }
    }
    System.exit(0);
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.chars().forEach(unit -> escaped.append(String.format("%04x", unit)));
    return escaped.toString();
  }
}

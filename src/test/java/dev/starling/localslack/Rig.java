package dev.starling.localslack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.util.http.SlackHttpClient;
import dev.starling.localslack.delivery.Ledger;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.Resource;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/** A local Slack with an app beside it, and short words for both sides. */
final class Rig implements AutoCloseable {
  static final String PRACTICE = "C0PRACTICE";
  static final String GENERAL = "C0GENERAL";
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  final StillTime time = new StillTime();
  final RealClock real = new RealClock();
  final FakeBot bot;
  LocalSlack slack;
  private final Options options;

  Rig(Path folder) throws IOException {
    this(folder, Resource.text("manifest.yml"));
  }

  Rig(Path folder, String manifest) throws IOException {
    this(folder, manifest, options -> options);
  }

  Rig(Path folder, String manifest, String workspace) throws IOException {
    this(folder, manifest, options -> options.foundedAs(workspace));
  }

  Rig(Path folder, UnaryOperator<Options> differently) throws IOException {
    this(folder, Resource.text("manifest.yml"), differently);
  }

  Rig(Path folder, String manifest, UnaryOperator<Options> differently) throws IOException {
    bot = new FakeBot();
    options =
        differently.apply(
            Options.of(folder, manifest, time, real)
                .retryingAfter(List.of(Duration.ZERO, Duration.ofMillis(1), Duration.ofMillis(1)))
                .controlled());
    start();
  }

  /** The app may do this, too. */
  static Rig with(Path folder, String... scopes) throws IOException {
    return new Rig(folder, manifest(scopes));
  }

  static String manifest(String... scopes) {
    String more = "      - " + String.join("\n      - ", scopes) + "\n";
    return Resource.text("manifest.yml").replace("      - commands\n", "      - commands\n" + more);
  }

  private void start() {
    slack = LocalSlack.start(options);
    slack.deliverTo(bot.address());
  }

  void restart() {
    slack.close();
    start();
  }

  JsonObject act(String as, String verb, Object... more) {
    JsonObject answer = tries(as, verb, more);
    assertThat(Json.is(answer, "ok")).as("%s", answer).isTrue();
    return answer;
  }

  /** What a person is told who may not. */
  String refused(String as, String verb, Object... more) {
    JsonObject answer = tries(as, verb, more);
    assertThat(Json.is(answer, "ok")).as("%s", answer).isFalse();
    return Json.text(answer, "error");
  }

  private JsonObject tries(String as, String verb, Object... more) {
    JsonObject asked = Json.of(more);
    asked.addProperty("as", as);
    asked.addProperty("do", verb);
    return slack.act(asked);
  }

  String says(String as, String channel, String text) {
    return Json.text(act(as, "post", "channel", channel, "text", text), "ts");
  }

  String replies(String as, String channel, String root, String text) {
    return Json.text(act(as, "post", "channel", channel, "text", text, "thread_ts", root), "ts");
  }

  void quiet() {
    slack.awaitQuiet(Duration.ofSeconds(10));
  }

  /** What was sent to the bot, in the order in which it left. */
  Ledger ledger() {
    return slack.ledger();
  }

  JsonObject state(String user) {
    return slack.state(user);
  }

  JsonObject message(String channel, String ts) {
    return Json.objects(Json.object(state("U0ADA"), "messages"), channel).stream()
        .filter(message -> Json.text(message, "ts").equals(ts))
        .findFirst()
        .orElseThrow();
  }

  JsonObject api(String method, Object... args) {
    return call(slack.botToken(), method, args);
  }

  JsonObject call(String token, String method, Object... args) {
    JsonObject fields = Json.of(args);
    StringBuilder form = new StringBuilder("x=");
    fields
        .entrySet()
        .forEach(
            e -> {
              String value =
                  e.getValue().isJsonPrimitive()
                      ? e.getValue().getAsString()
                      : Json.write(e.getValue());
              form.append('&').append(e.getKey()).append('=');
              form.append(URLEncoder.encode(value, StandardCharsets.UTF_8));
            });
    HttpRequest.Builder request =
        HttpRequest.newBuilder(slack.apiUrl().resolve(method))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form.toString()));
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    return Json.parse(send(request).body());
  }

  HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + slack.port() + path)));
  }

  JsonObject post(String address, String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    return Json.parse(send(request).body());
  }

  static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  static CompletableFuture<HttpResponse<String>> begins(HttpRequest request) {
    return HTTP.sendAsync(request, BodyHandlers.ofString());
  }

  /** Slack's own client, as a bot would use it. */
  MethodsClient client() {
    SlackConfig config = new SlackConfig();
    config.setProxyUrl(null);
    config.setStatsEnabled(false);
    config.setMethodsEndpointUrlPrefix(slack.apiUrl().toString());
    var http =
        SlackHttpClient.buildOkHttpClient(config)
            .newBuilder()
            .retryOnConnectionFailure(false)
            .build();
    return Slack.getInstance(config, new SlackHttpClient(http)).methods(slack.botToken());
  }

  @Override
  public void close() {
    slack.close();
    bot.close();
  }

  /** Stands still too, and may be pushed on. */
  static final class RealClock extends Clock {
    private volatile Instant now = Instant.parse("2026-11-23T09:00:00Z");

    void passes(Duration some) {
      now = now.plus(some);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}

package dev.starling.slack.wire;

import com.google.gson.JsonObject;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.util.http.SlackHttpClient;
import dev.starling.config.Secret;
import dev.starling.config.Settings;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import okhttp3.FormBody;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Our connection to Slack's Web API: it sends a request once, and says plainly what came of it.
 * There is one per process, since each {@code SlackConfig} starts threads of its own.
 */
public final class SlackLine implements AutoCloseable {
  /** How long we wait for Slack. */
  enum Pace {
    /** Behind the scenes. */
    PATIENT,
    /** While a person waits: Slack drops a command and a trigger after three seconds. */
    QUICK
  }

  private static final Logger log = LoggerFactory.getLogger(SlackLine.class);
  private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");
  private static final MediaType BYTES = MediaType.get("application/octet-stream");
  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final Duration HASTE = Duration.ofSeconds(2);
  private static final Duration UNREACHABLE_FOR = Duration.ofSeconds(5);

  private final URI apiUrl;
  private final Secret botToken;
  private final Optional<URI> proxy;
  private final Slack slack;
  private final Map<Pace, OkHttpClient> clients;

  public SlackLine(Settings settings) {
    this(settings, PATIENCE, HASTE);
  }

  SlackLine(Settings settings, Duration patience, Duration haste) {
    this.apiUrl = settings.slackApi();
    this.botToken = settings.botToken();
    this.proxy = settings.proxy();
    SlackConfig config = config(settings);
    OkHttpClient http =
        SlackHttpClient.buildOkHttpClient(config)
            .newBuilder()
            .retryOnConnectionFailure(false)
            .build();
    this.clients = Map.of(Pace.PATIENT, limited(http, patience), Pace.QUICK, limited(http, haste));
    this.slack = Slack.getInstance(config, new SlackHttpClient(client(Pace.PATIENT)));
  }

  private static SlackConfig config(Settings settings) {
    SlackConfig config = new SlackConfig();
    // Statistics call auth.test behind our back and keep every token for ever.
    config.setStatsEnabled(false);
    config.setMethodsEndpointUrlPrefix(settings.slackApi().toString());
    // Left alone, the SDK reads proxy variables by itself and sends loopback calls there.
    config.setProxyUrl(settings.proxy().map(URI::toString).orElse(null));
    return config;
  }

  private static OkHttpClient limited(OkHttpClient http, Duration limit) {
    return http.newBuilder()
        .connectTimeout(limit)
        .readTimeout(limit)
        .writeTimeout(limit)
        .callTimeout(limit)
        .build();
  }

  /**
   * Calls a method of the Web API as our bot.
   *
   * @throws SlackTrouble unless Slack said yes
   */
  SlackAnswer call(Pace pace, String method, Form form) {
    return call(pace, method, botToken, form);
  }

  SlackAnswer call(Pace pace, String method, Secret token, Form form) {
    FormBody.Builder body = new FormBody.Builder();
    form.fields().forEach(body::add);
    Request request =
        new Request.Builder()
            .url(apiUrl + method)
            .header("Authorization", "Bearer " + token.value())
            .post(new OneShot(body.build()))
            .build();
    return send(pace, method, request).orThrow(method);
  }

  /** Posts to an address that came with a request, such as a response_url. */
  SlackReceipt post(Pace pace, String address, JsonObject body) {
    RequestBody json = RequestBody.create(body.toString(), JSON);
    return send(
        pace, "respond", new Request.Builder().url(address).post(new OneShot(json)).build());
  }

  /**
   * Fetches a private file, with our token: to Slack's own hosts only, and only so much.
   *
   * @throws SlackTrouble unless it came, whole
   */
  byte[] download(String address, int most) {
    URI url = URI.create(address);
    String host = String.valueOf(url.getHost());
    if (!host.equals(apiUrl.getHost()) && !host.endsWith(".slack.com")) {
      throw SlackTrouble.refused("download", "strange_host", Optional.empty());
    }
    Request request =
        new Request.Builder()
            .url(address)
            .header("Authorization", "Bearer " + botToken.value())
            .build();
    try (Response response = client(Pace.PATIENT).newCall(request).execute()) {
      if (!response.isSuccessful() || response.body() == null) {
        throw SlackTrouble.refused("download", "HTTP " + response.code(), Optional.empty());
      }
      return response.body().byteStream().readNBytes(most);
    } catch (IOException e) {
      throw SlackTrouble.unclear("download", e.getClass().getSimpleName(), e);
    }
  }

  /** Sends a file's bytes to the address that Slack gave for it. */
  void upload(String address, byte[] bytes) {
    RequestBody body = RequestBody.create(bytes, MediaType.get("application/octet-stream"));
    send(Pace.PATIENT, "upload", new Request.Builder().url(address).post(new OneShot(body)).build())
        .orRefuse("upload");
  }

  private SlackReceipt send(Pace pace, String what, Request request) {
    try (Response response = client(pace).newCall(request).execute()) {
      return SlackReceipt.of(response);
    } catch (ConnectException | UnknownHostException e) {
      // Nothing has left the house.
      throw SlackTrouble.refused(what, "unreachable", Optional.of(UNREACHABLE_FOR));
    } catch (IOException e) {
      throw SlackTrouble.unclear(what, e.getClass().getSimpleName(), e);
    }
  }

  private OkHttpClient client(Pace pace) {
    return Objects.requireNonNull(clients.get(pace));
  }

  Secret botToken() {
    return botToken;
  }

  /** The forward proxy, which sockets take too. */
  Optional<URI> proxy() {
    return proxy;
  }

  /** What Bolt wants to have, though we make our calls ourselves. */
  Slack slack() {
    return slack;
  }

  /** Ends the calls that are under way; to those who wait for them their outcome is not clear. */
  public void hangUp() {
    clients.values().forEach(client -> client.dispatcher().cancelAll());
  }

  @Override
  public void close() {
    try {
      slack.close();
    } catch (Exception e) {
      log.warn("The connection to Slack did not close cleanly", e);
    }
  }
}

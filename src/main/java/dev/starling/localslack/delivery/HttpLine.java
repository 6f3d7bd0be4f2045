package dev.starling.localslack.delivery;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Json;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javax.net.ssl.SSLException;

/** Signed requests to the app's address. */
final class HttpLine implements Line {
  private static final int REDIRECTS = 2;

  private final HttpClient client;
  private final URI address;
  private final String secret;
  private final Clock clock;

  HttpLine(HttpClient client, URI address, String secret, Clock clock) {
    this.client = client;
    this.address = address;
    this.secret = secret;
    this.clock = clock;
  }

  @Override
  public CompletableFuture<Reply> carry(Parcel parcel) {
    return carry(parcel, address, 0)
        .orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
        .exceptionally(HttpLine::refusal);
  }

  private CompletableFuture<Reply> carry(Parcel parcel, URI to, int redirects) {
    return client
        .sendAsync(request(parcel, to), BodyHandlers.ofString(StandardCharsets.UTF_8))
        .thenCompose(
            response -> {
              Optional<URI> elsewhere = elsewhere(response, to);
              if (elsewhere.isEmpty()) {
                return CompletableFuture.completedFuture(reply(response));
              }
              return redirects < REDIRECTS
                  ? carry(parcel, elsewhere.get(), redirects + 1)
                  : CompletableFuture.completedFuture(Reply.refused("too_many_redirects"));
            });
  }

  private static Optional<URI> elsewhere(HttpResponse<String> response, URI from) {
    return Set.of(301, 302, 303, 307, 308).contains(response.statusCode())
        ? response.headers().firstValue("Location").map(from::resolve)
        : Optional.empty();
  }

  private HttpRequest request(Parcel parcel, URI to) {
    boolean event = parcel.kind() == Parcel.Kind.EVENT;
    String body = body(parcel);
    long now = clock.instant().getEpochSecond();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(to)
            .header(
                "Content-Type", event ? "application/json" : "application/x-www-form-urlencoded")
            .timeout(PATIENCE)
            .header("User-Agent", "Slackbot 1.0 (local)")
            .header("X-Slack-Request-Timestamp", String.valueOf(now))
            .header("X-Slack-Signature", Signature.of(secret, now, body))
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (parcel.attempt() > 0) {
      request.header("X-Slack-Retry-Num", String.valueOf(parcel.attempt()));
      request.header("X-Slack-Retry-Reason", parcel.retryReason());
    }
    return request.build();
  }

  private static String body(Parcel parcel) {
    return switch (parcel.kind()) {
      case EVENT -> Json.writeAscii(parcel.payload());
      case COMMAND -> form(parcel.payload());
      case INTERACTION -> "payload=" + encode(Json.writeAscii(parcel.payload()));
    };
  }

  private static String form(JsonObject fields) {
    return fields.keySet().stream()
        .map(key -> key + "=" + encode(Json.text(fields, key)))
        .collect(Collectors.joining("&"));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static Reply reply(HttpResponse<String> response) {
    if (response.statusCode() / 100 == 2) {
      return Reply.taken(response.body());
    }
    boolean noRetry = response.headers().firstValue("x-slack-no-retry").orElse("").equals("1");
    return noRetry ? Reply.refusedForGood("http_error") : Reply.refused("http_error");
  }

  private static Reply refusal(Throwable problem) {
    Throwable cause =
        problem instanceof CompletionException && problem.getCause() != null
            ? problem.getCause()
            : problem;
    if (cause instanceof TimeoutException || cause instanceof HttpTimeoutException) {
      return Reply.refused("http_timeout");
    }
    return Reply.refused(cause instanceof SSLException ? "ssl_error" : "connection_failed");
  }
}

package dev.starling.benchmark.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Slack's Web API, as far as it is needed here: it says yes at once to whatever is asked, and lets
 * nobody post to the same channel again before a pause is over.
 */
public final class PatientSlack implements AutoCloseable {
  private static final int THREADS = 16;
  private static final Pattern CHANNEL = Pattern.compile("(?:^|&)channel=([^&]*)");
  private static final String YES =
      """
      {"ok":true,"ts":"%1$s","message_ts":"%1$s","url":"https://town.slack.com/","team":"Town",\
      "team_id":"T0TOWN","user_id":"U0STARLING","bot_id":"B0STARLING",\
      "permalink":"https://town.slack.com/archives/C0TOWN/p1","channel":{"id":"D0TOWN"}}""";

  private final HttpServer server;
  private final Duration pause;
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final Map<String, Long> lastPosts = new ConcurrentHashMap<>();
  private final AtomicLong moments = new AtomicLong(2_000_000_000_000_000L);
  private final Semaphore posted = new Semaphore(0);

  private PatientSlack(HttpServer server, Duration pause) {
    this.server = server;
    this.pause = pause;
  }

  /**
   * @param pause between two posts in one channel; Slack asks for a second
   */
  public static PatientSlack open(Duration pause) throws IOException {
    // It writes head and body apart, and the second would wait for the first to be acknowledged.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    InetSocketAddress anywhere = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    PatientSlack slack = new PatientSlack(HttpServer.create(anywhere, 0), pause);
    slack.server.createContext("/api/", slack::answer);
    slack.server.setExecutor(slack.threads);
    slack.server.start();
    return slack;
  }

  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/api/";
  }

  /** Waits until so many more messages have been posted; says how many were in that time. */
  public int awaitPosts(int many, Duration longest) throws InterruptedException {
    long end = System.nanoTime() + longest.toNanos();
    int there = 0;
    while (there < many && posted.tryAcquire(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
      there++;
    }
    return there;
  }

  private void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    boolean post = exchange.getRequestURI().getPath().endsWith("chat.postMessage");
    if (post && !admits(body)) {
      exchange.getResponseHeaders().set("Retry-After", "1");
      send(exchange, 429, "{\"ok\":false,\"error\":\"ratelimited\"}");
      return;
    }
    long moment = moments.incrementAndGet();
    send(exchange, 200, YES.formatted(Town.ts(moment / 1_000_000, moment)));
    if (post) {
      posted.release();
    }
  }

  private boolean admits(String body) {
    Matcher found = CHANNEL.matcher(body);
    String channel = found.find() ? URLDecoder.decode(found.group(1), UTF_8) : "";
    long now = System.nanoTime();
    long shortest = pause.toNanos();
    return lastPosts.merge(channel, now, (last, next) -> next - last < shortest ? last : next)
        == now;
  }

  private static void send(HttpExchange exchange, int status, String json) throws IOException {
    byte[] bytes = json.getBytes(UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}

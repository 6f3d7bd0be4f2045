package dev.starling.localslack.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** Server-sent events. Every open page keeps one thread; there are never many. */
final class EventsServlet extends HttpServlet {
  private static final long serialVersionUID = 1;
  private static final long HEARTBEAT_SECONDS = 15;

  private final transient Watchers watchers;

  EventsServlet(Watchers watchers) {
    this.watchers = watchers;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/event-stream");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "no-store");
    Watchers.Watcher watcher = watchers.join(String.valueOf(request.getParameter("user")));
    try {
      OutputStream out = response.getOutputStream();
      write(out, "retry: 1000\n\n");
      while (!Thread.currentThread().isInterrupted()) {
        if (!tell(out, watcher.news())) {
          return;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      watchers.leave(watcher);
    }
  }

  /** All there is to tell at once; says whether there will be more. */
  private static boolean tell(OutputStream out, BlockingQueue<String> news)
      throws IOException, InterruptedException {
    String first = news.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
    if (first == null) {
      write(out, ": still here\n\n");
      return true;
    }
    List<String> all = new ArrayList<>(List.of(first));
    news.drainTo(all);
    StringBuilder text = new StringBuilder();
    all.stream()
        .filter(one -> !one.isEmpty())
        .forEach(one -> text.append("data: ").append(one).append("\n\n"));
    write(out, text.toString());
    return !all.contains("");
  }

  @Override
  public void destroy() {
    watchers.end();
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}

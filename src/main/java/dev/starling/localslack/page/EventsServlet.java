package dev.starling.localslack.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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
        String news = watcher.news().poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
        if (news != null && news.isEmpty()) {
          return;
        }
        write(out, news == null ? ": still here\n\n" : "data: " + news + "\n\n");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      watchers.leave(watcher);
    }
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

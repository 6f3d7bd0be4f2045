package dev.starling.localslack.page;

import dev.starling.localslack.model.Resource;
import dev.starling.localslack.web.Out;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** The page itself; links to messages lead to it too. */
final class AssetsServlet extends HttpServlet {
  private static final long serialVersionUID = 1;
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "ico", "image/x-icon",
          "woff2", "font/woff2",
          "json", "application/json");

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getRequestURI();
    boolean front = path.equals("/") || path.startsWith("/archives/");
    boolean gallery = path.equals("/gallery");
    String name =
        front ? "index.html" : gallery ? "gallery.html" : path.replaceFirst("^/assets/", "");
    boolean asset = path.startsWith("/assets/") && name.matches("[\\w./-]+");
    boolean safe = front || gallery || asset;
    Optional<byte[]> found =
        safe && !name.contains("..") ? Resource.find("page/" + name) : Optional.empty();
    if (found.isEmpty()) {
      response.setStatus(404);
      return;
    }
    response.setHeader("Cache-Control", "no-cache");
    String ending = name.substring(name.lastIndexOf('.') + 1);
    Out.bytes(response, TYPES.getOrDefault(ending, "application/octet-stream"), found.get());
  }
}

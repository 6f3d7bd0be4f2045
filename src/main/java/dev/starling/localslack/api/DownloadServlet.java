package dev.starling.localslack.api;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.World;
import dev.starling.localslack.web.Out;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Private files, for apps that show their token; others are sent to the front page to log in. */
final class DownloadServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  private final transient World world;
  private final transient Sight sight;

  DownloadServlet(World world) {
    this.world = world;
    this.sight = new Sight(world);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String wanted = "Bearer " + world.app().identity().botToken();
    if (!world.app().isInstalled()
        || !wanted.equals(request.getHeader("Authorization"))
        || !world.app().scopes().contains("files:read")) {
      response.sendRedirect("/");
      return;
    }
    String name = String.valueOf(request.getPathInfo()).replaceFirst("^.*/", "");
    String id = name.replaceFirst("\\.vtt$", "");
    Optional<JsonObject> file = sight.findFile(id);
    if (file.isEmpty()) {
      response.setStatus(404);
    } else if (name.endsWith(".vtt")) {
      Out.text(response, "text/vtt", world.clips().vtt(id).orElse(""));
    } else {
      Out.bytes(response, Json.text(file.get(), "mimetype"), world.files().bytes(id));
    }
  }
}

package dev.starling.localslack.api;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.World;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Private files, for apps that show their token; others are sent to the front page to log in. */
final class DownloadServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  private final transient World world;

  DownloadServlet(World world) {
    this.world = world;
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
    Optional<JsonObject> file = world.clips().find(name.replace(".vtt", ""));
    if (file.isEmpty()) {
      response.setStatus(404);
    } else if (name.endsWith(".vtt")) {
      String vtt = world.clips().vtt(Json.text(file.get(), "id")).orElse("");
      response.setContentType("text/vtt");
      response.getOutputStream().write(vtt.getBytes(StandardCharsets.UTF_8));
    } else {
      response.setContentType(Json.text(file.get(), "mimetype"));
      response.getOutputStream().write(world.clips().bytes(name));
    }
  }
}

package dev.starling.localslack.page;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.World;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Files for the page. Whatever is no sound or picture is offered as a download, never run. */
final class FilesServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  private final transient World world;

  FilesServlet(World world) {
    this.world = world;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String id = String.valueOf(request.getPathInfo()).substring(1);
    Optional<JsonObject> file = world.clips().find(id);
    if (file.isEmpty()) {
      response.setStatus(404);
      return;
    }
    String type = Json.text(file.get(), "mimetype");
    if (!type.matches("(audio|video)/.*|image/(png|jpeg|gif|webp)")) {
      response.setHeader("Content-Disposition", "attachment");
    }
    Out.bytes(response, type, world.clips().bytes(id));
  }
}

package dev.starling.localslack.page;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.World;
import dev.starling.localslack.web.Out;
import dev.starling.localslack.web.Query;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Files for the page, by who looks. Whatever is no sound or picture is offered as a download, never
 * run.
 */
final class FilesServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  private final transient World world;
  private final transient Seen seen;

  FilesServlet(World world, Seen seen) {
    this.world = world;
    this.seen = seen;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      String user = Query.of(request).getOrDefault("user", "");
      String id = String.valueOf(request.getPathInfo()).substring(1);
      serve(seen.file(seen.person(user), id), response);
    } catch (No no) {
      response.setStatus(404);
      Out.json(response, Json.of("ok", false, "error", no.sentence()));
    }
  }

  private void serve(JsonObject file, HttpServletResponse response) throws IOException {
    String type = Json.text(file, "mimetype");
    if (!type.matches("(audio|video)/.*|image/(png|jpeg|gif|webp)")) {
      response.setHeader("Content-Disposition", "attachment");
    }
    Out.bytes(response, type, world.files().bytes(Json.text(file, "id")));
  }
}

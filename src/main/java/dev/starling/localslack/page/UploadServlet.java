package dev.starling.localslack.page;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.Person;
import dev.starling.localslack.model.Upload;
import dev.starling.localslack.model.World;
import dev.starling.localslack.web.Out;
import dev.starling.localslack.web.Query;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A file or a voice clip from the page, before it is posted. */
final class UploadServlet extends HttpServlet {
  private static final long serialVersionUID = 1;
  private static final int LIMIT = 50_000_000;

  private final transient World world;
  private final transient Seen seen;

  UploadServlet(World world, Seen seen) {
    this.world = world;
    this.seen = seen;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] bytes = request.getInputStream().readNBytes(LIMIT + 1);
    try {
      JsonObject file = world.files().store(upload(request, bytes));
      String id = Json.text(file, "id");
      file.addProperty("url_private", "/page/files/" + id + "?user=" + Json.text(file, "user"));
      Out.json(response, Json.of("ok", true, "file", file));
    } catch (No no) {
      Out.json(response, Json.of("ok", false, "error", no.sentence()));
    }
  }

  private Upload upload(HttpServletRequest request, byte[] bytes) {
    Person person = seen.person(parameter(request, "user"));
    if (bytes.length == 0 || bytes.length > LIMIT) {
      throw new No("A file has to have something in it, and at most 50 MB.");
    }
    boolean audio = "true".equals(parameter(request, "audio"));
    String name = parameter(request, "name").replaceAll("[\\p{Cntrl}/\\\\]", "_");
    String type = Optional.ofNullable(request.getContentType()).orElse("application/octet-stream");
    String duration = parameter(request, "duration_ms").replaceAll("\\..*|\\D", "");
    return new Upload(
        person.id(),
        name.isEmpty() ? "file" : name,
        type.replaceFirst(";.*$", ""),
        bytes,
        audio,
        duration.isEmpty() ? 0 : Long.parseLong(duration),
        waves(parameter(request, "waves")));
  }

  /** Anything but a hundred numbers is as good as none. */
  private static List<Integer> waves(String listed) {
    List<Integer> waves =
        Pattern.compile("\\d{1,3}")
            .matcher(listed)
            .results()
            .map(number -> Math.min(100, Integer.parseInt(number.group())))
            .toList();
    return waves.size() == 100 ? waves : List.of();
  }

  /** From the address only: asking for a form parameter would eat the body. */
  private static String parameter(HttpServletRequest request, String name) {
    return Query.of(request).getOrDefault(name, "");
  }
}

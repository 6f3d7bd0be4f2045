package dev.starling.localslack.control;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.World;
import dev.starling.localslack.page.Page;
import java.util.List;

/** What people do and see, without a browser. */
final class PeopleOrders {
  private final World world;
  private final Page page;

  PeopleOrders(World world, Page page) {
    this.world = world;
    this.page = page;
  }

  List<Order> orders() {
    return List.of(
        Order.post(
            "/act",
            "Does what a person would do at the page, and answers as the page is answered."
                + " {as, do, ...}",
            page::act),
        Order.get("/state", "Everything that a person sees. ?user=", this::state),
        Order.post(
            "/transcript",
            "The transcript of a voice clip is ready. {file, text}",
            this::transcript));
  }

  private JsonObject state(JsonObject asked) {
    return page.state(Asked.text(asked, "user"));
  }

  private JsonObject transcript(JsonObject asked) {
    String file = Asked.text(asked, "file");
    if (world.files().find(file).isEmpty()) {
      throw new No(404, "There is no file " + file + ".");
    }
    return Order.done(() -> world.clips().transcribe(file, Json.text(asked, "text")));
  }
}

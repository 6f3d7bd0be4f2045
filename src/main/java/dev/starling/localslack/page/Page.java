package dev.starling.localslack.page;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Json;

/** The page without a browser: what it is told, and what can be done at it. */
public final class Page {
  private final Acts acts;
  private final Scene scene;
  private final Seen seen;

  Page(Acts acts, Scene scene, Seen seen) {
    this.acts = acts;
    this.scene = scene;
    this.seen = seen;
  }

  public JsonObject act(JsonObject asked) {
    return acts.carryOut(asked);
  }

  /** For a visitor who has not said yet who they are. */
  JsonObject firstState() {
    return scene.of(seen.anybody());
  }

  public JsonObject state(String user) {
    try {
      return scene.of(seen.person(user));
    } catch (No no) {
      return Json.of("ok", false, "error", no.sentence());
    }
  }
}

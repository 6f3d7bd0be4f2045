package dev.starling.localslack.page;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import dev.starling.localslack.model.Happening;
import dev.starling.localslack.model.Happenings;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.Person;
import java.util.ArrayList;
import java.util.List;

/** The page without a browser: what it is told, and what can be done at it. */
public final class Page {
  private final Acts acts;
  private final Scene scene;
  private final Seen seen;
  private final Watchers watchers;
  private final Happenings happenings;
  private final List<Extra> extras = new ArrayList<>();

  Page(Acts acts, Scene scene, Seen seen, Watchers watchers, Happenings happenings) {
    this.acts = acts;
    this.scene = scene;
    this.seen = seen;
    this.watchers = watchers;
    this.happenings = happenings;
  }

  /** Has to be there before the page is open. */
  public void add(Extra extra) {
    extras.add(extra);
    acts.add(
        extra.name(),
        (person, asked) -> {
          extra.act(asked);
          return new JsonObject();
        });
  }

  public JsonObject act(JsonObject asked) {
    return acts.carryOut(asked, person -> happenings.tell(new Happening.ByHand(person.id())));
  }

  /** The same for somebody who acts by themselves. */
  public JsonObject actAlone(JsonObject asked) {
    return acts.carryOut(asked, person -> {});
  }

  /** Whether somebody looks at it as this person. */
  public boolean isOpenFor(String user) {
    return watchers.users().contains(user);
  }

  /** For a visitor who has not said yet who they are. */
  JsonObject firstState() {
    return of(seen.anybody());
  }

  public JsonObject state(String user) {
    try {
      return of(seen.person(user));
    } catch (No no) {
      return Json.of("ok", false, "error", no.sentence());
    }
  }

  private JsonObject of(Person person) {
    JsonObject state = scene.of(person);
    List.of("guide", "teammates").forEach(name -> state.add(name, JsonNull.INSTANCE));
    extras.forEach(extra -> state.add(extra.name(), extra.state()));
    return state;
  }
}

package dev.starling.localslack.page;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import dev.starling.localslack.model.Channel;
import dev.starling.localslack.model.Happening;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.Person;
import dev.starling.localslack.model.World;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The page without a browser: what it is told, and what can be done at it. */
public final class Page {
  private final Acts acts;
  private final Scene scene;
  private final Seen seen;
  private final Watchers watchers;
  private final World world;
  private final Past past;
  private final List<Extra> extras = new ArrayList<>();

  Page(World world, Acts acts, Scene scene, Seen seen, Watchers watchers) {
    this.world = world;
    this.past = new Past(world);
    this.watchers = watchers;
    this.acts = acts;
    this.scene = scene;
    this.seen = seen;
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
    return acts.carryOut(
        asked, person -> world.happenings().tell(new Happening.ByHand(person.id())));
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
    return full(scene.of(seen.anybody(), now()));
  }

  /**
   * What a page needs to begin with.
   *
   * @param openSince the stamp the page was given when it was opened; empty for one that opens now
   */
  JsonObject state(String user, String openSince) {
    return answered(
        () -> full(scene.of(seen.person(user), openSince.isEmpty() ? now() : openSince)));
  }

  /** All of it at once. */
  public JsonObject state(String user) {
    return answered(() -> full(scene.whole(seen.person(user))));
  }

  /** What was said in a channel before. */
  JsonObject history(JsonObject asked) {
    return answered(
        () -> {
          Channel channel = seen.joined(seen.person(Json.text(asked, "user")), asked);
          List<JsonObject> portion =
              past.before(channel, Json.text(asked, "before"), Json.text(asked, "since"));
          return Json.of(
              "messages", Json.list(scene.shown(portion)),
              "earlier", past.hasMore(channel.id(), portion));
        });
  }

  /** One thread, in full. */
  JsonObject thread(JsonObject asked) {
    return answered(
        () -> {
          Channel channel = seen.joined(seen.person(Json.text(asked, "user")), asked);
          List<JsonObject> thread = world.messages().thread(channel.id(), Json.text(asked, "ts"));
          return Json.of("messages", Json.list(scene.shown(thread)));
        });
  }

  /** What is said in a clip, with the times. */
  JsonObject transcript(JsonObject asked) {
    return answered(
        () -> {
          Person person = seen.person(Json.text(asked, "user"));
          JsonObject file = seen.file(person, Json.text(asked, "file"));
          return Json.of("vtt", world.clips().vtt(Json.text(file, "id")).orElse(""));
        });
  }

  private String now() {
    return world.stamps().last();
  }

  private JsonObject full(JsonObject state) {
    List.of("guide", "teammates").forEach(name -> state.add(name, JsonNull.INSTANCE));
    extras.forEach(extra -> state.add(extra.name(), extra.state()));
    return state;
  }

  private static JsonObject answered(Supplier<JsonObject> answer) {
    try {
      return answer.get();
    } catch (No no) {
      return Json.of("ok", false, "error", no.sentence());
    }
  }
}

package dev.starling.localslack.page;

import com.google.gson.JsonObject;
import dev.starling.localslack.blockkit.BlockKit;
import dev.starling.localslack.delivery.Interactions;
import dev.starling.localslack.delivery.Reply;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.Person;
import dev.starling.localslack.model.Views;
import dev.starling.localslack.model.World;
import java.util.List;
import java.util.Map;

/** Sending a form, or closing it. */
final class ModalActs {
  private final World world;
  private final Interactions interactions;
  private final Answers answers;

  ModalActs(World world, Interactions interactions, Answers answers) {
    this.world = world;
    this.interactions = interactions;
    this.answers = answers;
  }

  Map<String, Act> acts() {
    return Map.of("submit", this::submit, "close", this::close);
  }

  private JsonObject submit(Person person, JsonObject asked) {
    JsonObject open = find(person, asked);
    JsonObject state = Inputs.complete(open, Json.object(asked, "state"));
    Map<String, String> complaints = Inputs.complaints(open, state);
    if (!complaints.isEmpty()) {
      return Json.of("errors", complaints);
    }
    String id = Json.text(open, "id");
    JsonObject view = world.views().filled(person.id(), id, state).orElse(open);
    Reply reply = interactions.submitted(person, view);
    JsonObject said = answers.said(reply).orElseGet(JsonObject::new);
    synchronized (world.documents()) {
      return follow(person, view, said);
    }
  }

  private JsonObject follow(Person person, JsonObject view, JsonObject said) {
    Views views = world.views();
    switch (Json.text(said, "response_action")) {
      case "" -> views.close(person.id(), Json.text(view, "id"));
      case "clear" -> views.clear(person.id());
      case "errors" -> {
        return Json.of("errors", errors(view, said));
      }
      case "update" ->
          views
              .find(person.id(), Json.text(view, "id"))
              .ifPresent(old -> views.update(person.id(), old, checked(said)));
      case "push" -> {
        if (views.modals(person.id()).size() >= Views.STACK_LIMIT) {
          throw answers.nonsense("a fourth one on top of three.");
        }
        views.push(person.id(), checked(said));
      }
      default -> throw answers.nonsense(Json.text(said, "response_action"));
    }
    return new JsonObject();
  }

  private JsonObject checked(JsonObject said) {
    JsonObject view = Json.object(said, "view");
    List<String> complaints = BlockKit.ofView(view);
    if (!complaints.isEmpty()) {
      throw answers.nonsense(complaints.get(0));
    }
    return view;
  }

  /** Slack shows an error only under an input that is there. */
  private JsonObject errors(JsonObject view, JsonObject said) {
    JsonObject errors = Json.object(said, "errors");
    for (String id : errors.keySet()) {
      boolean there =
          Json.objects(view, "blocks").stream()
              .filter(block -> "input".equals(Json.text(block, "type")))
              .anyMatch(block -> id.equals(Json.text(block, "block_id")));
      if (!there) {
        throw answers.nonsense("an error for " + id + ", which is no input of it.");
      }
    }
    return errors;
  }

  private JsonObject close(Person person, JsonObject asked) {
    JsonObject view = find(person, asked);
    boolean all = Json.is(view, "clear_on_close");
    if (all) {
      world.views().clear(person.id());
    } else {
      world.views().close(person.id(), Json.text(view, "id"));
    }
    if (Json.is(view, "notify_on_close")) {
      answers.demandTaken(interactions.closed(person, view, all));
    }
    return new JsonObject();
  }

  private JsonObject find(Person person, JsonObject asked) {
    return world
        .views()
        .find(person.id(), Json.text(asked, "view"))
        .orElseThrow(() -> new No("That window is closed."));
  }
}

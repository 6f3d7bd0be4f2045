package dev.starling.localslack.api;

import com.google.gson.JsonObject;
import dev.starling.localslack.blockkit.BlockKit;
import dev.starling.localslack.delivery.Triggers;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.Views;
import dev.starling.localslack.model.World;
import java.util.List;
import java.util.Map;

/** {@code views.*} */
final class ViewMethods {
  private static final int LARGEST = 250_000;

  private final World world;
  private final Sight sight;
  private final Triggers triggers;

  ViewMethods(World world, Sight sight, Triggers triggers) {
    this.world = world;
    this.sight = sight;
    this.triggers = triggers;
  }

  Map<String, Method> methods() {
    return Map.of(
        "views.open", Method.bot(Tier.FOUR, "", this::open),
        "views.push", Method.bot(Tier.FOUR, "", this::push),
        "views.update", Method.bot(Tier.FOUR, "", this::update),
        "views.publish", Method.bot(Tier.FOUR, "", this::publish));
  }

  /** From within a modal Slack puts the new one on top; from anywhere else it is the only one. */
  private JsonObject open(Call call) {
    JsonObject view = view(call, "modal", "");
    Triggers.Trigger trigger = redeem(call);
    return trigger.inView() && !world.views().modals(trigger.user()).isEmpty()
        ? pushed(trigger.user(), view)
        : answer(world.views().open(trigger.user(), view));
  }

  private JsonObject push(Call call) {
    JsonObject view = view(call, "modal", "");
    return pushed(redeem(call).user(), view);
  }

  private JsonObject pushed(String user, JsonObject view) {
    if (world.views().modals(user).size() >= Views.STACK_LIMIT) {
      throw new ApiError("push_limit_reached");
    }
    return answer(world.views().push(user, view));
  }

  private JsonObject update(Call call) {
    String id = call.find("view_id").or(() -> call.find("external_id")).orElse("");
    if (id.isEmpty()) {
      throw ApiError.missing("view_id");
    }
    String user = world.views().ownerOf(id).orElseThrow(() -> new ApiError("not_found"));
    JsonObject old = world.views().find(user, id).orElseThrow(() -> new ApiError("not_found"));
    JsonObject view = view(call, Json.text(old, "type"), Json.text(old, "id"));
    demandHash(call, old);
    return answer(world.views().update(user, old, view));
  }

  private JsonObject publish(Call call) {
    String user = sight.person(call.require("user_id")).id();
    String before = world.views().home(user).map(old -> Json.text(old, "id")).orElse("");
    JsonObject view = view(call, "home", before);
    world.views().home(user).ifPresent(old -> demandHash(call, old));
    return answer(world.views().publish(user, view));
  }

  private static void demandHash(Call call, JsonObject old) {
    if (call.find("hash").filter(hash -> !hash.equals(Json.text(old, "hash"))).isPresent()) {
      throw new ApiError("hash_conflict");
    }
  }

  private Triggers.Trigger redeem(Call call) {
    return triggers.redeem(call.require("trigger_id"));
  }

  /**
   * @param replaced the id of the view in whose place it comes; empty for a new one
   */
  private JsonObject view(Call call, String type, String replaced) {
    JsonObject view =
        call.object("view", "invalid_arguments").orElseThrow(() -> ApiError.missing("view"));
    if (Json.write(view).length() > LARGEST) {
      throw new ApiError("view_too_large");
    }
    List<String> complaints = BlockKit.ofView(view);
    if (!complaints.isEmpty()) {
      throw ApiError.arguments(complaints);
    }
    if (!type.equals(Json.text(view, "type"))) {
      throw ApiError.arguments(List.of("must be a " + type + " view [json-pointer:/view/type]"));
    }
    String external = Json.text(view, "external_id");
    if (!external.isEmpty() && world.views().isTaken(external, replaced)) {
      throw new ApiError("duplicate_external_id");
    }
    return view;
  }

  private static JsonObject answer(JsonObject view) {
    JsonObject shown = view.deepCopy();
    shown.remove("owner");
    return Json.of("ok", true, "view", shown);
  }
}

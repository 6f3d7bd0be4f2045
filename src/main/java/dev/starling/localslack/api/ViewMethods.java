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
        "views.open", Method.bot(this::open),
        "views.push", Method.bot(this::push),
        "views.update", Method.bot(this::update),
        "views.publish", Method.bot(this::publish));
  }

  /** From within a modal Slack puts the new one on top; from anywhere else it is the only one. */
  private JsonObject open(Call call) {
    JsonObject view = view(call, "modal");
    Triggers.Trigger trigger = redeem(call);
    return trigger.inView() && !world.views().modals(trigger.user()).isEmpty()
        ? pushed(trigger.user(), view)
        : answer(world.views().open(trigger.user(), view));
  }

  private JsonObject push(Call call) {
    JsonObject view = view(call, "modal");
    return pushed(redeem(call).user(), view);
  }

  private JsonObject pushed(String user, JsonObject view) {
    if (world.views().modals(user).size() >= Views.STACK_LIMIT) {
      throw new ApiError("push_limit_reached");
    }
    return answer(world.views().push(user, view));
  }

  private JsonObject update(Call call) {
    String id = call.find("view_id").orElse(call.text("external_id"));
    String user = world.views().ownerOf(id).orElseThrow(() -> new ApiError("not_found"));
    JsonObject old = world.views().find(user, id).orElseThrow(() -> new ApiError("not_found"));
    JsonObject view = view(call, Json.text(old, "type"));
    demandHash(call, old);
    return answer(world.views().update(user, old, view));
  }

  private JsonObject publish(Call call) {
    String user = call.require("user_id", "invalid_arguments");
    sight.person(user);
    JsonObject view = view(call, "home");
    world.views().home(user).ifPresent(old -> demandHash(call, old));
    return answer(world.views().publish(user, view));
  }

  private static void demandHash(Call call, JsonObject old) {
    if (call.find("hash").filter(hash -> !hash.equals(Json.text(old, "hash"))).isPresent()) {
      throw new ApiError("hash_conflict");
    }
  }

  private Triggers.Trigger redeem(Call call) {
    return triggers.redeem(call.require("trigger_id", "invalid_arguments"));
  }

  private static JsonObject view(Call call, String type) {
    JsonObject view =
        call.object("view", "invalid_arguments")
            .orElseThrow(() -> new ApiError("invalid_arguments"));
    List<String> complaints = BlockKit.ofView(view);
    if (!complaints.isEmpty()) {
      throw ApiError.complaining("invalid_arguments", complaints);
    }
    if (!type.equals(Json.text(view, "type"))) {
      String expected = "[ERROR] must be a " + type + " view [json-pointer:/view/type]";
      throw ApiError.complaining("invalid_arguments", List.of(expected));
    }
    return view;
  }

  private static JsonObject answer(JsonObject view) {
    JsonObject shown = view.deepCopy();
    shown.remove("owner");
    return Json.of("ok", true, "view", shown);
  }
}

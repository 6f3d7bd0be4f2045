package dev.starling.localslack.page;

import com.google.gson.JsonObject;
import dev.starling.localslack.delivery.Courier;
import dev.starling.localslack.model.App;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.Manifest;

/** The app as the page shows it. */
final class AppFace {
  private final App app;
  private final Courier courier;

  AppFace(App app, Courier courier) {
    this.app = app;
    this.courier = courier;
  }

  JsonObject json() {
    Manifest manifest = app.manifest();
    return Json.of(
        "id", app.id(),
        "name", app.name(),
        "description", manifest.description(),
        "botUser", app.botUser(),
        "connected", courier.connected(),
        "commands", Json.list(manifest.commands().stream().map(AppFace::command).toList()),
        "shortcuts", Json.list(manifest.shortcuts().stream().map(AppFace::shortcut).toList()));
  }

  private static JsonObject command(Manifest.Command command) {
    return Json.of(
        "command", command.command(),
        "description", command.description(),
        "usage_hint", command.usageHint());
  }

  private static JsonObject shortcut(Manifest.Shortcut shortcut) {
    return Json.of(
        "name", shortcut.name(),
        "type", shortcut.type(),
        "callback_id", shortcut.callbackId(),
        "description", shortcut.description());
  }
}

package dev.starling.localslack.model;

import com.google.gson.JsonObject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What an app says of itself when it is installed. */
public record Manifest(
    String name,
    String botName,
    String description,
    List<Command> commands,
    List<Shortcut> shortcuts,
    Set<String> events,
    Set<String> scopes,
    List<String> redirectUrls) {

  public record Command(
      String command, String description, String usageHint, boolean shouldEscape) {}

  public record Shortcut(String name, String type, String callbackId, String description) {}

  public static Manifest parse(String yaml) {
    Object loaded = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
    if (!Json.element(loaded).isJsonObject()) {
      throw new IllegalArgumentException("The app manifest is not a YAML mapping.");
    }
    JsonObject all = Json.element(loaded).getAsJsonObject();
    String name = Json.text(Json.object(all, "display_information"), "name");
    if (name.isEmpty()) {
      throw new IllegalArgumentException("The app manifest has no display_information.name.");
    }
    JsonObject features = Json.object(all, "features");
    JsonObject settings = Json.object(all, "settings");
    JsonObject oauth = Json.object(all, "oauth_config");
    return new Manifest(
        name,
        Json.find(Json.object(features, "bot_user"), "display_name").orElse(name),
        Json.text(Json.object(all, "display_information"), "description"),
        Json.objects(features, "slash_commands").stream().map(Manifest::command).toList(),
        Json.objects(features, "shortcuts").stream().map(Manifest::shortcut).toList(),
        new LinkedHashSet<>(Json.texts(Json.object(settings, "event_subscriptions"), "bot_events")),
        new LinkedHashSet<>(Json.texts(Json.object(oauth, "scopes"), "bot")),
        Json.texts(oauth, "redirect_urls"));
  }

  private static Command command(JsonObject from) {
    return new Command(
        Json.text(from, "command"),
        Json.text(from, "description"),
        Json.text(from, "usage_hint"),
        Json.is(from, "should_escape"));
  }

  private static Shortcut shortcut(JsonObject from) {
    return new Shortcut(
        Json.text(from, "name"),
        Json.text(from, "type"),
        Json.text(from, "callback_id"),
        Json.text(from, "description"));
  }
}

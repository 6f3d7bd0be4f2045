package dev.starling.localslack.model;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Fills a workspace that is opened for the first time, and introduces the app each time. */
final class Founding {
  private final JsonObject plan;
  private final Documents documents;

  Founding(String yaml, Documents documents) {
    this.plan =
        Json.element(new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml))
            .getAsJsonObject();
    this.documents = documents;
  }

  Team team(App app, People people, Stamps stamps) {
    boolean fresh = documents.find("team", "team").isEmpty();
    if (fresh) {
      Json.objects(plan, "people").forEach(person -> people.put(person(person)));
      Json.objects(plan, "channels").forEach(channel -> found(channel, app, stamps));
      Json.objects(plan, "groups").forEach(this::found);
      if (Json.has(plan, "other_company")) {
        documents.put("team", "other", Json.object(plan, "other_company"));
      }
      documents.put("team", "team", Json.object(plan, "team"));
    }
    people.put(bot(app));
    return Json.as(Team.class, documents.find("team", "team").orElseThrow());
  }

  /** The company with which channels are shared, if there is one. */
  Optional<Team> otherCompany() {
    return documents.find("team", "other").map(doc -> Json.as(Team.class, doc));
  }

  private Person person(JsonObject from) {
    String name = Json.text(from, "name");
    String domain = Json.text(Json.object(plan, "team"), "domain");
    return new Person(
        Json.text(from, "id"),
        name,
        Json.text(from, "real_name"),
        Json.text(from, "display_name"),
        Json.text(from, "title"),
        Json.text(from, "tz"),
        Json.text(from, "color"),
        Json.is(from, "admin"),
        Json.is(from, "guest"),
        false,
        false,
        Json.find(from, "email").orElse(name + "@" + domain + ".example"),
        Json.text(from, "company"));
  }

  private static Person bot(App app) {
    String handle = app.manifest().botName().toLowerCase(Locale.ROOT).replace(' ', '_');
    String name = app.manifest().botName();
    return new Person(
        app.botUser(),
        handle,
        name,
        name,
        "",
        "America/Los_Angeles",
        "4a154b",
        false,
        false,
        true,
        false,
        "",
        "");
  }

  private void found(JsonObject from, App app, Stamps stamps) {
    List<String> members = new ArrayList<>(Json.texts(from, "members"));
    String creator = members.get(0);
    if (Json.is(from, "app")) {
      members.add(app.botUser());
    }
    Channel channel =
        new Channel(
            Json.text(from, "id"),
            Json.text(from, "name"),
            Json.is(from, "private") ? Channel.Kind.PRIVATE : Channel.Kind.CHANNEL,
            members,
            Json.text(from, "topic"),
            Json.text(from, "purpose"),
            creator,
            stamps.seconds(),
            false,
            Json.text(from, "shared_with"));
    documents.put("channel", channel.id(), Json.element(channel).getAsJsonObject());
  }

  private void found(JsonObject from) {
    Groups.Group group =
        new Groups.Group(
            Json.text(from, "id"),
            Json.text(from, "handle"),
            Json.text(from, "name"),
            Json.text(from, "about"),
            Json.texts(from, "users"));
    documents.put("group", group.id(), Json.element(group).getAsJsonObject());
  }
}

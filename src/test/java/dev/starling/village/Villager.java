package dev.starling.village;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A person at the page. Each thing they do takes a second, and has its effect before the next. */
final class Villager {
  private final Desk desk;
  private final String id;
  private final String channel;

  Villager(Desk desk, String id, String channel) {
    this.desk = desk;
    this.id = id;
    this.channel = channel;
  }

  String id() {
    return id;
  }

  String mention() {
    return "<@" + id + ">";
  }

  /** The same person, somewhere else. */
  Villager in(String elsewhere) {
    return new Villager(desk, id, elsewhere);
  }

  Saying says(String text) {
    return new Saying(this, Json.of("text", text));
  }

  /** A file with this text. */
  Saying sends(String name, byte[] bytes) {
    JsonArray files = new JsonArray();
    files.add(desk.attach(id, name, bytes).get("id"));
    return new Saying(this, Json.of("text", "", "files", files));
  }

  /** What a file says that somebody sent them. */
  String opensFile(Message message) {
    return desk.read(id, Json.objects(message.json(), "files").get(0));
  }

  /** The bytes of a file that somebody sent them. */
  byte[] downloads(Message message) {
    return desk.download(id, Json.objects(message.json(), "files").get(0));
  }

  /** A voice clip of this length. */
  Saying records(int seconds) {
    JsonArray files = new JsonArray();
    files.add(desk.upload(id, "clip.m4a", seconds).get("id"));
    return new Saying(this, Json.of("text", "", "files", files));
  }

  Message post(JsonObject what) {
    String ts = Json.text(acts("post", what), "ts");
    return reads(channel).stream()
        .filter(message -> message.ts().equals(ts))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No message " + ts));
  }

  void edits(Message message, String text) {
    acts("edit", on(message, "text", text));
  }

  void deletes(Message message) {
    acts("delete", on(message));
  }

  void reacts(String emoji, Message to) {
    acts("react", on(to, "name", emoji));
  }

  void takesBack(String emoji, Message from) {
    acts("unreact", on(from, "name", emoji));
  }

  /** Writes words after the command, and answers with what they alone are told. */
  Message runs(String words) {
    return hearing(() -> opens(words));
  }

  /** Writes words after the command, where no answer is to be expected. */
  void opens(String words) {
    acts("command", "command", "/mock", "text", words);
  }

  /** In a message's menu; answers with what they alone are told. */
  Message chooses(String shortcut, Message message) {
    return hearing(() -> opensMenu(shortcut, message));
  }

  /** In a message's menu, where no answer is to be expected. */
  void opensMenu(String shortcut, Message message) {
    String id = shortcut.toLowerCase(Locale.ROOT).replace("?", "").replace(' ', '_');
    acts("shortcut", on(message, "callback_id", id));
  }

  /** Presses a button on their Home tab. */
  void pressesAtHome(String label) {
    JsonObject home = Json.object(state(), "home");
    JsonObject button =
        Buttons.in(home).stream()
            .filter(each -> Json.text(Json.object(each, "text"), "text").startsWith(label))
            .findFirst()
            .orElseThrow(() -> new AssertionError("No “" + label + "” on the Home of " + id));
    JsonObject container = Json.of("type", "view", "view", Json.text(home, "id"));
    String block = Json.text(button, "block_id");
    acts("action", "container", container, "block_id", block, "action", button);
  }

  /** Slack's name for the version of their Home that they see. */
  String homeHash() {
    return Json.text(Json.object(state(), "home"), "hash");
  }

  /** Picks an option from a list in a message. */
  void picks(String option, Message message) {
    uses(picked(option, message.json()), message);
  }

  private static JsonObject picked(String option, JsonObject shown) {
    for (JsonObject list : Buttons.in(shown)) {
      for (JsonObject each : Json.objects(list, "options")) {
        if (Json.text(Json.object(each, "text"), "text").equals(option)) {
          list.add("selected_option", each);
          return list;
        }
      }
    }
    throw new AssertionError("No “" + option + "” in: " + shown);
  }

  void presses(String label, Message message) {
    JsonObject button =
        message
            .button(label)
            .orElseThrow(() -> new AssertionError("No “" + label + "” under: " + message.text()));
    uses(button, message);
  }

  /** Presses a button in the window that stands open on top. */
  void presses(String label) {
    JsonObject view = top();
    JsonObject button =
        Buttons.in(view).stream()
            .filter(each -> Json.text(Json.object(each, "text"), "text").equals(label))
            .findFirst()
            .orElseThrow(() -> new AssertionError("No “" + label + "” in: " + view));
    uses(button, view);
  }

  /** Picks an option from a list in the window that stands open on top. */
  void picks(String option) {
    JsonObject view = top();
    uses(picked(option, view), view);
  }

  private JsonObject top() {
    return modals().stream().reduce((first, last) -> last).orElseThrow();
  }

  private void uses(JsonObject element, JsonObject view) {
    JsonObject container = Json.of("type", "view", "view", Json.text(view, "id"));
    acts(
        "action",
        "container",
        container,
        "block_id",
        Json.text(element, "block_id"),
        "action",
        element);
  }

  /** Picks a person in a message's list of people. */
  void picks(Villager somebody, Message message) {
    JsonObject list =
        Buttons.in(message.json()).stream()
            .filter(each -> Json.text(each, "type").equals("users_select"))
            .findFirst()
            .orElseThrow(() -> new AssertionError("Nobody to pick in: " + message.text()));
    list.addProperty("selected_user", somebody.id);
    uses(list, message);
  }

  private void uses(JsonObject button, Message message) {
    JsonObject container = on(message, "type", "message");
    if (!message.whisper().isEmpty()) {
      container.addProperty("ephemeral", message.whisper());
    }
    String block = Json.text(button, "block_id");
    acts("action", "container", container, "block_id", block, "action", button);
  }

  private static JsonObject on(Message message, Object... more) {
    JsonObject where = Json.of(more);
    where.addProperty("channel", message.channel());
    where.addProperty("ts", message.ts());
    return where;
  }

  /** The form that stands open on top, once it is there to be filled in. */
  Form form() {
    return Patience.until(
        "a form for " + id,
        () ->
            modals().stream()
                .reduce((first, last) -> last)
                .filter(view -> view.has("submit") && !view.get("submit").isJsonNull())
                .map(view -> new Form(this, view)));
  }

  /** The window that stands open on top, once it says this. */
  String window(String words) {
    return Patience.until(
        "a window that says “" + words + "”",
        () ->
            modals().stream()
                .reduce((first, last) -> last)
                .map(view -> Json.words(view.get("blocks")))
                .filter(text -> text.contains(words)));
  }

  /** Closes the window that stands open on top. */
  void closes() {
    acts("close", "view", Json.text(modals().get(modals().size() - 1), "id"));
  }

  List<JsonObject> modals() {
    return Json.objects(state(), "modals");
  }

  /** Everything on their Home tab, freshly opened. */
  String home() {
    acts("home");
    return homeNow();
  }

  /** Everything on their Home tab, as it stands. */
  String homeNow() {
    return Json.words(Json.object(state(), "home").get("blocks"));
  }

  /** What their Home tab says of each of their latest answers, newest first. */
  List<String> answers() {
    acts("home");
    List<JsonObject> blocks = Json.objects(Json.object(state(), "home"), "blocks");
    List<String> answers = new ArrayList<>();
    boolean latest = false;
    for (int i = 0; i < blocks.size(); i++) {
      String text = Json.words(blocks.get(i));
      boolean heading = Json.text(blocks.get(i), "type").equals("header");
      latest = heading ? text.equals("Your latest answers") : latest;
      if (latest && Json.text(blocks.get(i), "type").equals("section")) {
        answers.add(text + "\n" + Json.words(blocks.get(i + 1)));
      }
    }
    return answers;
  }

  /** What only they were told, in order. */
  List<Message> whispers() {
    return Json.objects(state(), "ephemerals").stream().map(Message::whispered).toList();
  }

  /** Those of them that tell what an answer came to. */
  List<String> confirmations() {
    return whispers().stream()
        .map(Message::text)
        .filter(text -> text.startsWith("This counts as your"))
        .filter(text -> text.contains("Aloud") || text.contains("clip") || text.contains("spoke"))
        .toList();
  }

  /** What only they were told last. */
  Message heard() {
    List<Message> all = whispers();
    if (all.isEmpty()) {
      throw new AssertionError(id + " heard nothing");
    }
    return all.get(all.size() - 1);
  }

  /** What they read in a channel, oldest first, replies included. */
  List<Message> reads(String where) {
    return Json.objects(Json.object(state(), "messages"), where).stream().map(Message::of).toList();
  }

  String openIm(String with) {
    return Json.text(acts("openIm", "with", with), "channel");
  }

  void invites(String user, String where) {
    acts("invite", "channel", where, "user", user);
  }

  JsonObject state() {
    return desk.state(id);
  }

  private Message hearing(Runnable what) {
    int before = whispers().size();
    what.run();
    return Patience.until(
        "an answer for " + id, () -> whispers().stream().skip(before).findFirst());
  }

  JsonObject acts(String what, Object... keysAndValues) {
    return acts(what, Json.of(keysAndValues));
  }

  private JsonObject acts(String what, JsonObject how) {
    JsonObject asked = how.deepCopy();
    asked.addProperty("as", id);
    asked.addProperty("do", what);
    if (!asked.has("channel")) {
      asked.addProperty("channel", channel);
    }
    return desk.act(asked);
  }
}

package dev.starling.village;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.starling.storage.Database;
import dev.starling.storage.export.Document;
import dev.starling.storage.export.Scope;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What Slack holds and what Starling says that it holds, line by line, to be compared. */
final class Reckoning {
  private static final Map<String, String> STRENGTHS =
      Map.of(
          "key", "ownership",
          "dart", "execution",
          "handshake", "collaboration",
          "scales", "judgment",
          "shield", "resilience");

  private final Desk desk;
  private final List<String> missed;
  private final Collection<String> channels;
  private final JsonObject export;

  Reckoning(Town town, Collection<String> channels) {
    this(town, town.database(), town.now(), channels);
  }

  Reckoning(Desk desk, String database, Instant now, Collection<String> channels) {
    this.desk = desk;
    this.missed = new Ledger(database).posts("MISSED");
    this.channels = channels;
    this.export = export(database, now);
  }

  private static JsonObject export(String url, Instant now) {
    StringWriter out = new StringWriter();
    try (Database database = Database.open(url)) {
      new Document(database, now).write(Scope.EVERYTHING, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return JsonParser.parseString(out.toString()).getAsJsonObject();
  }

  /** How often each line is true in Slack. */
  Map<String, Integer> slack() {
    Map<String, Integer> lines = new TreeMap<>();
    for (String channel : channels) {
      List<Message> all = new Villager(desk, "U0ADA", channel).reads(channel);
      all.stream()
          .filter(message -> message.offers("Answer"))
          .forEach(question -> question(question, all, lines));
    }
    return lines;
  }

  private void question(Message question, List<Message> all, Map<String, Integer> lines) {
    String root = question.channel() + " " + question.ts();
    add(lines, "question " + root);
    LocalDate date = LocalDate.ofInstant(question.at(), Village.BERLIN);
    add(lines, "slot " + question.channel() + " " + date);
    all.stream()
        .filter(each -> each.isReply() && each.thread().equals(question.ts()))
        .filter(each -> !each.isDeleted())
        .forEach(each -> reply(root, each, lines));
  }

  private void reply(String root, Message message, Map<String, Integer> lines) {
    if (!Json.text(message.json(), "bot_id").isEmpty()) {
      add(lines, "summary " + root);
      return;
    }
    String author = message.author();
    add(lines, "answer %s %s %s: %s".formatted(root, message.ts(), author, message.text()));
    for (JsonObject reaction : Json.objects(message.json(), "reactions")) {
      String mark = STRENGTHS.get(Json.text(reaction, "name"));
      Crowd.givers(reaction).stream()
          .filter(giver -> mark != null && !giver.equals(author))
          .forEach(giver -> add(lines, "mark %s %s %s".formatted(message.ts(), giver, mark)));
    }
  }

  /**
   * How often it says each line. A summary is due where a round has closed, unless nobody could
   * find out whether it arrived.
   */
  Map<String, Integer> starling() {
    Map<String, Integer> lines = new TreeMap<>();
    Map<String, String> roots = new HashMap<>();
    for (JsonObject round : Json.objects(export, "rounds")) {
      String root = Json.text(round, "channel") + " " + Json.text(round, "ts");
      roots.put(Json.text(round, "id"), root);
      add(lines, "question " + root);
      boolean closed = text(round, "state").equals("closed");
      if (closed && !missed.contains("summary-" + text(round, "id"))) {
        add(lines, "summary " + root);
      }
    }
    slots("posted")
        .forEach(
            slot -> add(lines, "slot %s %s".formatted(text(slot, "channel"), text(slot, "date"))));
    Map<String, String> answers = new HashMap<>();
    for (JsonObject answer : Json.objects(export, "answers")) {
      answers.put(text(answer, "id"), text(answer, "ts"));
      String root = roots.get(text(answer, "round"));
      add(
          lines,
          "answer %s %s %s: %s"
              .formatted(root, text(answer, "ts"), text(answer, "person"), text(answer, "text")));
    }
    for (JsonObject mark : Json.objects(export, "marks")) {
      String answer = answers.get(text(mark, "answer"));
      add(lines, "mark %s %s %s".formatted(answer, text(mark, "person"), text(mark, "mark")));
    }
    return lines;
  }

  List<JsonObject> slots(String state) {
    return slots().stream().filter(slot -> text(slot, "state").equals(state)).toList();
  }

  List<JsonObject> slots() {
    return Json.objects(export, "slots");
  }

  private static String text(JsonObject object, String name) {
    return Json.text(object, name);
  }

  private static void add(Map<String, Integer> lines, String line) {
    lines.merge(line, 1, Integer::sum);
  }
}

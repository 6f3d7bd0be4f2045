package dev.starling.slack.wire;

import com.google.gson.JsonObject;
import dev.starling.slack.wire.SlackLine.Pace;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks Slack. Every question may end in {@link SlackTrouble}. */
public final class Lookup {
  private static final int PAGE = 100;
  private static final int PAGES = 20;
  private static final Duration READ_ON = Duration.ofSeconds(5);
  private static final int MOST_CHANNELS = 999;

  private final SlackLine line;

  public Lookup(SlackLine line) {
    this.line = line;
  }

  public Whoami whoami() {
    return Whoami.of(line.call(Pace.PATIENT, "auth.test", new Form()));
  }

  public SlackUser user(String id) {
    Form form = new Form().with("user", id).with("include_locale", true);
    return SlackUser.of(line.call(Pace.QUICK, "users.info", form).getObject("user"));
  }

  public SlackChannel channel(String id) {
    Form form = new Form().with("channel", id);
    return SlackChannel.of(
        line.call(Pace.PATIENT, "conversations.info", form).getObject("channel"));
  }

  /** The direct message channel with a person, opened if need be. */
  public String directChannel(String person) {
    Form form = new Form().with("users", person);
    return Json.text(line.call(Pace.PATIENT, "conversations.open", form).getObject("channel"), "id")
        .orElseThrow();
  }

  /** The channels that a person is in, as far as we may know, and 999 of them at most. */
  public List<String> channelsOf(String person) {
    Form form =
        new Form()
            .with("user", person)
            .with("types", "public_channel,private_channel")
            .with("exclude_archived", true)
            .with("limit", MOST_CHANNELS);
    return line.call(Pace.PATIENT, "users.conversations", form).objects("channels").stream()
        .flatMap(channel -> Json.text(channel, "id").stream())
        .toList();
  }

  public String permalink(String channel, String ts) {
    Form form = new Form().with("channel", channel).with("message_ts", ts);
    return line.call(Pace.PATIENT, "chat.getPermalink", form).getText("permalink");
  }

  /** A file as Slack describes it now; a clip's transcript appears here later. */
  public JsonObject file(String id) {
    return line.call(Pace.PATIENT, "files.info", new Form().with("file", id)).getObject("file");
  }

  /** All reactions of a message, with everybody who gave them. */
  public List<Reaction> reactions(String channel, String ts) {
    Form form = new Form().with("channel", channel).with("timestamp", ts).with("full", true);
    SlackAnswer answer = line.call(Pace.PATIENT, "reactions.get", form);
    return Json.objects(answer.getObject("message"), "reactions").stream()
        .map(Reaction::of)
        .toList();
  }

  /**
   * A thread from its root on, or the rest of one; as much of it as Slack gives now.
   *
   * @param after the last message that is known already; null to begin
   * @throws SlackTrouble when Slack gives nothing
   */
  public ThreadRead thread(String channel, String root, @Nullable String after) {
    Form form = new Form().with("channel", channel).with("ts", root).with("oldest", after);
    List<JsonObject> messages = new ArrayList<>();
    int largest = 0;
    Form page = form.with("limit", PAGE);
    for (int i = 0; i < PAGES; i++) {
      SlackAnswer answer;
      try {
        answer = line.call(Pace.PATIENT, "conversations.replies", page);
      } catch (SlackTrouble trouble) {
        if (messages.isEmpty()) {
          throw trouble;
        }
        return new ThreadRead(messages, false, largest, trouble.retryAfter().orElse(READ_ON));
      }
      List<JsonObject> read = answer.objects("messages");
      messages.addAll(read);
      largest = Math.max(largest, read.size());
      Optional<String> cursor = answer.nextCursor();
      if (cursor.isEmpty()) {
        return new ThreadRead(messages, true, largest, Duration.ZERO);
      }
      page = form.with("limit", PAGE).with("cursor", cursor.get());
    }
    return new ThreadRead(messages, false, largest, READ_ON);
  }

  /**
   * Looks for our message with a key, after we could not see whether it was posted.
   *
   * @param since a moment before it can have been posted; mind the clocks
   * @throws SlackTrouble also when there was too much to look through: then nobody knows
   */
  public Optional<String> findByKey(
      String channel, @Nullable String thread, Instant since, String key) {
    Form form =
        new Form()
            .with("channel", channel)
            .with("ts", thread)
            .with("oldest", String.format(Locale.ROOT, "%d.000000", since.getEpochSecond()))
            .with("include_all_metadata", true);
    String method = thread == null ? "conversations.history" : "conversations.replies";
    Found read = read(method, form, key);
    Optional<String> ts =
        read.messages().stream()
            .filter(message -> has(message, key))
            .findFirst()
            .flatMap(message -> Json.text(message, "ts"));
    if (ts.isEmpty() && !read.whole()) {
      throw SlackTrouble.unclear(method, "more messages than we look through", null);
    }
    return ts;
  }

  private record Found(List<JsonObject> messages, boolean whole) {}

  /** Reads page after page, and no further than the message with the key. */
  private Found read(String method, Form form, String key) {
    List<JsonObject> messages = new ArrayList<>();
    Form page = form.with("limit", PAGE);
    for (int i = 0; i < PAGES; i++) {
      SlackAnswer answer = line.call(Pace.PATIENT, method, page);
      messages.addAll(answer.objects("messages"));
      Optional<String> cursor = answer.nextCursor();
      boolean found = messages.stream().anyMatch(message -> has(message, key));
      if (cursor.isEmpty() || found) {
        return new Found(messages, cursor.isEmpty());
      }
      page = form.with("limit", PAGE).with("cursor", cursor.get());
    }
    return new Found(messages, false);
  }

  private static boolean has(JsonObject message, String key) {
    return MessageKey.of(message).equals(Optional.of(key));
  }
}

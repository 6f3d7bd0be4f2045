package dev.starling.slack.event;

import com.google.gson.JsonObject;
import dev.starling.base.ChannelId;
import dev.starling.base.PersonId;
import dev.starling.base.Ts;
import dev.starling.feedback.EmojiSeen;
import dev.starling.round.Spoken;
import dev.starling.round.ThreadSeen;
import dev.starling.slack.caller.ThreadMessages;
import dev.starling.slack.wire.Json;
import dev.starling.slack.wire.Reaction;
import dev.starling.slack.wire.ThreadRead;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes of a thread as Slack shows it what matters for its round. */
final class SeenThread {
  private SeenThread() {}

  /**
   * @param fromRoot whether it was read from its root on
   * @param asOf a moment before it was read
   */
  static ThreadSeen of(ChannelId channel, ThreadRead read, boolean fromRoot, Instant asOf) {
    List<Spoken> said =
        read.messages().stream()
            .filter(message -> !isTombstone(message))
            .flatMap(message -> ThreadMessages.read(channel, message).stream())
            .toList();
    return new ThreadSeen(
        said,
        names(read.messages().stream().filter(message -> !isTombstone(message)).toList()),
        names(read.messages().stream().filter(SeenThread::isTombstone).toList()),
        fromRoot && read.whole() && isConsistent(read.messages()),
        asOf);
  }

  /** A reply that stands there, by anybody. */
  static Optional<Ts> reply(JsonObject message) {
    return Json.ts(message, "ts")
        .filter(ts -> !isTombstone(message))
        .filter(ts -> !Json.ts(message, "thread_ts").orElse(ts).equals(ts));
  }

  static List<EmojiSeen> emoji(ChannelId channel, JsonObject message) {
    return Json.objects(message, "reactions").stream()
        .map(each -> emoji(channel, Reaction.of(each)))
        .toList();
  }

  static EmojiSeen emoji(ChannelId channel, Reaction reaction) {
    List<PersonId> people =
        reaction.people().stream().map(id -> new PersonId(channel.workspace(), id)).toList();
    return new EmojiSeen(reaction.name(), people, people.size() >= reaction.count());
  }

  /** How far it was read. */
  static Optional<Ts> last(ThreadRead read) {
    return names(read.messages()).stream().max(Ts::compareTo);
  }

  /** The root says how many replies it has; with fewer, Slack did not show us all. */
  private static boolean isConsistent(List<JsonObject> messages) {
    long replies = messages.stream().filter(message -> reply(message).isPresent()).count();
    return messages.stream()
        .map(message -> Json.number(message, "reply_count"))
        .flatMap(Optional::stream)
        .allMatch(count -> count <= replies);
  }

  private static Set<Ts> names(List<JsonObject> messages) {
    return messages.stream()
        .flatMap(message -> Json.ts(message, "ts").stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isTombstone(JsonObject message) {
    return Json.text(message, "subtype").equals(Optional.of("tombstone"));
  }
}

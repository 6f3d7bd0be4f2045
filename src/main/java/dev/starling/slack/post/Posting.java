package dev.starling.slack.post;

import dev.starling.base.ChannelId;
import dev.starling.base.PersonId;
import dev.starling.base.Ts;
import dev.starling.base.WorkspaceId;
import dev.starling.slack.text.Shown;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is to stand somewhere once.
 *
 * @param key opaque, and the same whoever asks for it and however often
 * @param message what it says; drawn anew for each attempt
 * @param obstacle a sentence why it is not to be sent any more, if there is one by now
 * @param posted it stands there; may be told more than once, each time in a transaction
 * @param failed it never will, with a sentence why; may be told more than once, as that
 */
public record Posting(
    String key,
    Addressee to,
    Supplier<Shown> message,
    Supplier<Optional<String>> obstacle,
    Consumer<Ts> posted,
    Consumer<String> failed) {

  /** One of which nothing hangs. */
  public static Posting of(
      String key, ChannelId channel, @Nullable Ts thread, Supplier<Shown> message) {
    return plain(key, new Addressee.InChannel(channel, thread), message);
  }

  /** A letter of which nothing hangs. */
  public static Posting letter(String key, PersonId person, Supplier<Shown> message) {
    return plain(key, new Addressee.Directly(person), message);
  }

  private static Posting plain(String key, Addressee to, Supplier<Shown> message) {
    return new Posting(key, to, message, Optional::empty, ts -> {}, why -> {});
  }

  WorkspaceId workspace() {
    return to.workspace();
  }
}

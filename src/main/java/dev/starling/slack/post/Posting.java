package dev.starling.slack.post;

import dev.starling.base.ChannelId;
import dev.starling.base.Ts;
import dev.starling.slack.text.Shown;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is to stand in a channel once.
 *
 * @param key opaque, and the same whoever asks for it and however often
 * @param thread the thread it belongs to, or null for the channel itself
 * @param message what it says; drawn anew for each attempt
 * @param obstacle a sentence why it is not to be sent any more, if there is one by now
 * @param posted it stands there; may be told more than once
 * @param failed it never will, with a sentence why
 */
public record Posting(
    String key,
    ChannelId channel,
    @Nullable Ts thread,
    Supplier<Shown> message,
    Supplier<Optional<String>> obstacle,
    Consumer<Ts> posted,
    Consumer<String> failed) {

  /** One of which nothing hangs. */
  public static Posting of(
      String key, ChannelId channel, @Nullable Ts thread, Supplier<Shown> message) {
    return new Posting(key, channel, thread, message, Optional::empty, ts -> {}, why -> {});
  }
}

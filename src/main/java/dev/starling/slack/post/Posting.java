package dev.starling.slack.post;

import dev.starling.base.ChannelId;
import dev.starling.base.Ts;
import dev.starling.slack.text.Shown;
import org.jspecify.annotations.Nullable;

/** Something that is to stand in a channel once. */
public interface Posting {
  /** Opaque, and the same whoever asks for it and however often. */
  String key();

  ChannelId channel();

  /** The thread it belongs to, or null for the channel itself. */
  @Nullable Ts thread();

  /** What it says; drawn anew for each attempt. */
  Shown message();

  /** It stands there; may be called more than once. */
  void posted(Ts ts);

  /**
   * It never will.
   *
   * @param why a sentence
   */
  void failed(String why);
}

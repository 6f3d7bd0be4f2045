package dev.starling.round;

import dev.starling.base.ChannelId;
import dev.starling.base.PersonId;
import dev.starling.base.Ts;
import org.jspecify.annotations.Nullable;

/**
 * A message of a thread as Slack delivered it, new or changed.
 *
 * @param thread the thread's first message
 * @param text in Slack's own notation
 * @param version when it was edited last, or its own moment: of two deliveries the greater counts
 */
public record Spoken(
    ChannelId channel,
    Ts ts,
    Ts thread,
    PersonId person,
    String text,
    @Nullable Clip clip,
    Ts version) {}

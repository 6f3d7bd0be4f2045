package dev.starling.forget;

import dev.starling.base.ChannelId;
import dev.starling.base.Ts;
import dev.starling.round.RoundId;
import org.jspecify.annotations.Nullable;

/**
 * An answer by form, as far as Slack may show it.
 *
 * @param post where it stands; null while that is not known
 * @param sending whether it may stand there all the same
 */
public record FormTrace(
    RoundId round, ChannelId channel, String form, @Nullable Ts post, boolean sending) {}

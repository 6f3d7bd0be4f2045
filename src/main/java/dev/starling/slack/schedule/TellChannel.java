package dev.starling.slack.schedule;

import dev.starling.base.ChannelId;
import dev.starling.base.Transaction;
import dev.starling.slack.command.Notices;
import dev.starling.slack.text.Mrkdwn;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Makes a change and tells its channel, both or neither. */
final class TellChannel {
  private final Transaction transaction;
  private final Notices notices;

  TellChannel(Transaction transaction, Notices notices) {
    this.transaction = transaction;
    this.notices = notices;
  }

  /**
   * @param key names the request that changes it
   * @param line what the channel reads about it; empty when nothing has changed after all
   */
  <T> T after(
      ChannelId channel, String key, Supplier<T> change, Function<T, Optional<Mrkdwn>> line) {
    return transaction.call(
        () -> {
          T result = change.get();
          line.apply(result).ifPresent(text -> notices.tell(channel, key, text));
          return result;
        });
  }
}

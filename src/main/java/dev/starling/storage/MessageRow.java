package dev.starling.storage;

import dev.starling.base.ChannelId;
import dev.starling.base.Ts;
import dev.starling.coach.Length;
import dev.starling.coach.Words;
import dev.starling.round.Clip;
import dev.starling.round.FormAnswer;
import dev.starling.round.Spoken;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A message as it stands in its table: with what is counted of it, so that its text can go. */
public record MessageRow(
    long workspace,
    long channel,
    Ts ts,
    Ts thread,
    String person,
    String text,
    Length length,
    boolean opensWithMention,
    int clips,
    @Nullable Integer seconds,
    @Nullable String form,
    Instant sentAt,
    String version) {

  static MessageRow of(Spoken spoken) {
    Clip clip = spoken.clip();
    return new MessageRow(
        spoken.channel().workspace().value(),
        spoken.channel().value(),
        spoken.ts(),
        spoken.thread(),
        spoken.person().value(),
        spoken.text(),
        Words.in(spoken.text()),
        Words.opensWithMention(spoken.text()),
        clip == null ? 0 : 1,
        clip == null ? null : clip.seconds(),
        null,
        spoken.ts().at(),
        spoken.version().value());
  }

  static MessageRow of(FormAnswer form, ChannelId channel, Ts thread, Ts post) {
    String text = form.parts().text();
    return new MessageRow(
        channel.workspace().value(),
        channel.value(),
        post,
        thread,
        form.person().value(),
        text,
        Words.in(text),
        false,
        0,
        null,
        form.id(),
        form.submittedAt(),
        "");
  }
}

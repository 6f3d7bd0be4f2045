package dev.starling.question;

import dev.starling.base.ChannelId;

/**
 * Knows what may be asked in a channel: the shipped packs, overlaid by what people made of them.
 */
public interface Banks {
  QuestionBank in(ChannelId channel);
}

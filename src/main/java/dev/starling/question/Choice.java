package dev.starling.question;

/**
 * The question to ask next.
 *
 * @param why one sentence for the post, which names nobody and gives no exact number
 */
public record Choice(Question question, String why) {}

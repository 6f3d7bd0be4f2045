package dev.starling.question;

/**
 * A question that another one is like.
 *
 * @param same whether both say the same, letter by letter
 */
public record Lookalike(Question question, boolean same) {}

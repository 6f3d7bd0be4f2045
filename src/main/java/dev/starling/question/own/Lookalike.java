package dev.starling.question.own;

import dev.starling.question.Question;

/**
 * A question that another one is like.
 *
 * @param same whether both say the same, letter by letter
 */
public record Lookalike(Question question, boolean same) {}

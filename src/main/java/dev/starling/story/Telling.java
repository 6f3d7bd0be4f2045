package dev.starling.story;

import dev.starling.question.Theme;
import dev.starling.round.AnswerId;
import java.time.Instant;

/**
 * A story told once.
 *
 * @param theme of the question it answered
 * @param question as it was asked
 */
public record Telling(AnswerId answer, Theme theme, String question, Instant at) {}

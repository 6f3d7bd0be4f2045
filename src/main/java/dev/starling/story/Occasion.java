package dev.starling.story;

import dev.starling.question.Theme;
import java.time.Instant;

/**
 * One telling, as it counts for one theme.
 *
 * @param peers how many different peers saw a strength in it
 */
public record Occasion(Theme theme, Instant at, int peers) {}

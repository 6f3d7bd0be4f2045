package dev.starling.story;

import dev.starling.question.Theme;
import java.time.Instant;

/**
 * A person's tellings on one theme.
 *
 * @param last when they told the latest of them
 * @param peers how many different peers saw a strength in any of them
 */
public record Told(Theme theme, Instant last, int peers) {}

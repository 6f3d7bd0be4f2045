package dev.starling.story;

import dev.starling.question.Level;
import dev.starling.question.Theme;

/** That somebody told a story on a theme to a question of a level. */
public record Rehearsed(Theme theme, Level level) {}

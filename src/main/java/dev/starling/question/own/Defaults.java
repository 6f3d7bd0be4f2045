package dev.starling.question.own;

import dev.starling.question.Level;
import dev.starling.question.PackId;
import dev.starling.question.Theme;

/**
 * What its sender says of a list where the list itself does not.
 *
 * @param lookalikes whether those much like others are added, too
 */
public record Defaults(Theme theme, Level level, PackId pack, boolean lookalikes) {
  public static final Defaults USUAL = new Defaults(Theme.PRIDE, Level.MID, PackId.OWN, false);
}

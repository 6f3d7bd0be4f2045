package dev.starling.question.own;

import dev.starling.base.PersonId;
import dev.starling.question.Level;
import dev.starling.question.PackId;
import dev.starling.question.Theme;
import java.time.Instant;

/**
 * A list that somebody sent and has not confirmed yet.
 *
 * @param id the same however often Slack tells of it
 * @param file its name
 * @param content as it was read, since Slack may forget the file
 */
public record PendingImport(
    String id,
    PersonId person,
    Circle circle,
    String file,
    String content,
    Theme theme,
    Level level,
    boolean lookalikes,
    State state,
    Instant createdAt) {

  /** What became of it. */
  public enum State {
    OPEN,
    DONE,
    DROPPED
  }

  public Defaults defaults() {
    return new Defaults(theme, level, PackId.OWN, lookalikes);
  }

  public boolean isOpen() {
    return state == State.OPEN;
  }

  public PendingImport into(Circle other) {
    return new PendingImport(
        id, person, other, file, content, theme, level, lookalikes, state, createdAt);
  }

  public PendingImport with(Theme newTheme, Level newLevel, boolean withLookalikes) {
    return new PendingImport(
        id, person, circle, file, content, newTheme, newLevel, withLookalikes, state, createdAt);
  }
}

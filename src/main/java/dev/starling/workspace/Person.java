package dev.starling.workspace;

import dev.starling.base.PersonId;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A person as Slack last described them.
 *
 * @param name as colleagues see it
 * @param zone their own; UTC where Slack's is unknown here
 * @param foreigner from another company
 */
public record Person(
    PersonId id,
    String name,
    ZoneId zone,
    boolean admin,
    boolean guest,
    boolean foreigner,
    boolean deactivated,
    boolean bot,
    Instant checkedAt) {
  public boolean isFullMember() {
    return !guest && !foreigner && !deactivated && !bot;
  }

  /**
   * Whether answers and marks of theirs are kept: guests' are, bots' and other companies' are not.
   */
  public boolean takesPart() {
    return !foreigner && !bot;
  }
}

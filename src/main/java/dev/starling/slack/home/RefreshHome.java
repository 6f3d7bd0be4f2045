package dev.starling.slack.home;

import dev.starling.base.Agenda;
import dev.starling.base.PersonId;
import dev.starling.workspace.HomeTabs;
import java.time.Clock;

/**
 * Draws a Home tab anew whose person did something to what stands there. Whoever never opened
 * theirs, is spared.
 */
public final class RefreshHome {
  private final HomeTabs tabs;
  private final Agenda agenda;
  private final Clock clock;

  public RefreshHome(HomeTabs tabs, Agenda agenda, Clock clock) {
    this.tabs = tabs;
    this.agenda = agenda;
    this.clock = clock;
  }

  public void of(PersonId person) {
    if (tabs.find(person).isPresent()) {
      agenda.plan(new PublishHome(person), clock.instant());
    }
  }
}

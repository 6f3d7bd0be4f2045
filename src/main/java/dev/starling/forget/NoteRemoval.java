package dev.starling.forget;

import dev.starling.base.Agenda;
import dev.starling.base.Transaction;
import dev.starling.base.WorkspaceId;
import java.time.Clock;
import java.time.Instant;

/** Takes in that a workspace removed Starling: what was kept there is deleted after ten days. */
public final class NoteRemoval {
  private final Installations installations;
  private final Agenda agenda;
  private final Transaction transaction;
  private final Clock clock;

  public NoteRemoval(
      Installations installations, Agenda agenda, Transaction transaction, Clock clock) {
    this.installations = installations;
    this.agenda = agenda;
    this.transaction = transaction;
    this.clock = clock;
  }

  public void from(WorkspaceId workspace) {
    Instant now = clock.instant();
    transaction.run(
        () -> {
          if (installations.removed(workspace, now)) {
            agenda.plan(new ForgetWorkspace.Due(workspace), now.plus(ForgetWorkspace.KEPT));
          }
        });
  }
}

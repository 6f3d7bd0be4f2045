package dev.starling.question.own;

import dev.starling.base.Ids;
import dev.starling.base.Transaction;
import dev.starling.base.WorkspaceId;
import java.util.function.Supplier;

/**
 * Changes a workspace's questions, one change at a time. Each makes an edition of its own, under a
 * name that no other ever had, so that whoever remembers an edition that was rolled back never
 * takes a later one for it.
 */
public final class Changes {
  private final OwnQuestions questions;
  private final Transaction transaction;
  private final Ids ids;

  public Changes(OwnQuestions questions, Transaction transaction, Ids ids) {
    this.questions = questions;
    this.transaction = transaction;
    this.ids = ids;
  }

  <T> T in(WorkspaceId workspace, Supplier<T> change) {
    return transaction.call(
        () -> {
          questions.stamp(workspace, ids.next());
          T changed = change.get();
          // Whoever looked in between, as a change itself does, has seen an edition that never was.
          questions.stamp(workspace, ids.next());
          return changed;
        });
  }
}

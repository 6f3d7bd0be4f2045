package dev.starling.story;

import dev.starling.base.PersonId;
import dev.starling.base.Transaction;
import java.time.Instant;
import java.util.Optional;

/** Keeps what stands in a story form while it is being written, and offers it again. */
public final class KeepDraft {
  private final Drafts drafts;
  private final Stories stories;
  private final Transaction transaction;

  public KeepDraft(Drafts drafts, Stories stories, Transaction transaction) {
    this.drafts = drafts;
    this.stories = stories;
    this.transaction = transaction;
  }

  /**
   * What is heard of a form after it was saved is not kept, nor what is saved already.
   *
   * @param story as which the form is saved
   */
  public void of(Draft draft, StoryId story) {
    transaction.run(
        () -> {
          Optional<Story> saved = stories.find(story);
          if (saved.isPresent() && isBehind(draft, saved.get())) {
            return;
          }
          if (draft.text().isEmpty() || isSame(draft, saved)) {
            drafts.drop(draft.owner(), draft.form());
          } else {
            drafts.keep(draft);
          }
        });
  }

  private static boolean isBehind(Draft draft, Story saved) {
    boolean changing = draft.form().equals(saved.id().value());
    return !changing || isBefore(draft.keptAt(), saved.changedAt());
  }

  private static boolean isBefore(Instant typed, Instant saved) {
    return !typed.isAfter(saved);
  }

  private static boolean isSame(Draft draft, Optional<Story> saved) {
    return saved.filter(story -> story.text().equals(draft.text())).isPresent();
  }

  public Optional<Draft> find(PersonId owner, String form) {
    return drafts.find(owner, form);
  }

  public void drop(PersonId owner, String form) {
    drafts.drop(owner, form);
  }
}

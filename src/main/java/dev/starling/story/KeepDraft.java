package dev.starling.story;

import dev.starling.base.PersonId;
import java.time.Clock;
import java.util.Optional;

/** Keeps what stands in a story form while it is being written, and offers it again. */
public final class KeepDraft {
  private final Drafts drafts;
  private final Clock clock;

  public KeepDraft(Drafts drafts, Clock clock) {
    this.drafts = drafts;
    this.clock = clock;
  }

  public void of(PersonId owner, String form, StoryText text) {
    if (text.isEmpty()) {
      drafts.drop(owner, form);
    } else {
      drafts.keep(new Draft(owner, form, text, clock.instant()));
    }
  }

  public Optional<Draft> find(PersonId owner, String form) {
    return drafts.find(owner, form);
  }

  public void drop(PersonId owner, String form) {
    drafts.drop(owner, form);
  }
}

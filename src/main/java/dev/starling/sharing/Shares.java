package dev.starling.sharing;

import dev.starling.base.PersonId;
import dev.starling.base.WorkspaceId;
import dev.starling.story.StoryId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Which stories are shown to whom, and what was said of them. */
public interface Shares {
  /** Says whether it is new: a story stands before a colleague once. */
  boolean add(Share share);

  Optional<Share> find(ShareId id);

  /** Those that stand, the oldest first. */
  List<Share> findStanding(StoryId story);

  /** All of a person's stories that stand before somebody, the oldest first. */
  List<Share> findStandingOf(PersonId owner);

  /** Says whether it was this call that took it back. */
  boolean takeBack(ShareId id, Instant at);

  /** Says whether it is new. */
  boolean say(Feedback feedback);

  Optional<Feedback> findFeedback(WorkspaceId workspace, String id);

  /** What was said of a story, also by those it was taken back from, newest first. */
  List<Feedback> findFeedbackOn(StoryId story);
}

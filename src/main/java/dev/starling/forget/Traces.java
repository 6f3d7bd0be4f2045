package dev.starling.forget;

import dev.starling.base.ChannelId;
import dev.starling.base.PersonId;
import dev.starling.base.WorkspaceId;
import dev.starling.round.RoundId;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/** Everything that people and workspaces left with us. */
public interface Traces {
  Holdings countOf(PersonId person);

  /** Rounds that have closed with an answer of theirs, newest first. */
  List<RoundId> answeredBy(PersonId person);

  /** Rounds that they asked for, newest first. */
  List<RoundId> askedBy(PersonId person);

  /** Their answers by form. */
  List<FormTrace> formsOf(PersonId person);

  /**
   * Deletes what is theirs, and takes their name off what belongs to others as well: emoji they
   * gave stay with whoever got them, under a new name for each of those.
   *
   * @param names makes up names that nobody has
   */
  void erase(PersonId person, Supplier<String> names);

  /** Deletes what is known of a direct conversation. */
  void eraseConversation(ChannelId direct);

  /** Deletes answers, marks and what else was said in threads before the moment; stories stay. */
  void eraseBefore(Instant moment);

  /** Deletes everything of a workspace, and that it was there. */
  void erase(WorkspaceId workspace);
}

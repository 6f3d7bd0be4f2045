package dev.starling.story;

import dev.starling.base.PersonId;
import dev.starling.round.AnswerId;
import java.util.List;
import java.util.Optional;

/** People's story banks, and which answers tell which story. */
public interface Stories {
  Optional<Story> find(StoryId id);

  /** All of them, archived ones too, changed last first. */
  List<Story> findOf(PersonId person);

  void save(Story story);

  void archive(StoryId id, boolean archived);

  void remove(StoryId id);

  /** Which stories an answer tells. */
  List<StoryId> findToldBy(AnswerId answer);

  /** The answers that tell a story, newest first. */
  List<Telling> findTellings(StoryId story);

  /** How many different peers saw a strength in any telling of a story. */
  int countPeers(StoryId story);

  void link(AnswerId answer, StoryId story);

  void unlink(AnswerId answer);
}

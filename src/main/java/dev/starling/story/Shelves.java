package dev.starling.story;

import dev.starling.base.PersonId;
import java.util.List;

/** People's stories at a glance. */
public interface Shelves {
  /** All of a person's stories, archived ones too, changed last first. */
  List<Spine> findOf(PersonId person);
}

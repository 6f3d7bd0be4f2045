package dev.starling.workspace;

import dev.starling.base.PersonId;
import java.util.Optional;

/** What stands on people's Home tabs. */
public interface HomeTabs {
  Optional<HomeTab> find(PersonId person);

  void keep(PersonId person, HomeTab tab);

  /** What Slack says stands there; if it is not what we drew last, it has to be drawn again. */
  void sighted(PersonId person, String hash);

  /** Nothing stands there. */
  void cleared(PersonId person);
}

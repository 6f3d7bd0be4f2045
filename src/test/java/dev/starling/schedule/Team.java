package dev.starling.schedule;

import dev.starling.base.ChannelId;
import dev.starling.base.PersonId;
import dev.starling.base.WorkspaceId;

/** The people of the tests, and the channel where they practise. */
final class Team {
  static final WorkspaceId WORKSPACE = new WorkspaceId(1);
  static final ChannelId CHANNEL = new ChannelId(WORKSPACE, 7);
  static final Actor ADA = member("UADA");
  static final Actor BO = member("UBO");
  static final Actor CY = new Actor(person("UCY"), false, false);
  static final Actor DEE = member("UDEE");
  static final Actor ELI = new Actor(person("UELI"), true, true);

  private Team() {}

  private static Actor member(String id) {
    return new Actor(person(id), false, true);
  }

  private static PersonId person(String id) {
    return new PersonId(WORKSPACE, id);
  }
}

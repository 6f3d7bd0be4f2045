package dev.starling.localslack.model;

/** A member of the workspace, bots included. */
public record Person(
    String id,
    String name,
    String realName,
    String displayName,
    String title,
    String tz,
    String color,
    boolean admin,
    boolean guest,
    boolean bot,
    boolean deleted) {

  Person deleted(boolean gone) {
    return new Person(id, name, realName, displayName, title, tz, color, admin, guest, bot, gone);
  }
}

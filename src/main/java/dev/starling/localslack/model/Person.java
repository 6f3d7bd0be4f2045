package dev.starling.localslack.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A member of the workspace, bots included, or somebody from another company.
 *
 * @param company the other company's team id; empty for everybody at home here
 */
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
    boolean deleted,
    String email,
    String company) {

  /** A workspace kept by an older version knows neither addresses nor other companies. */
  public Person(
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
      boolean deleted,
      @Nullable String email,
      @Nullable String company) {
    this.id = id;
    this.name = name;
    this.realName = realName;
    this.displayName = displayName;
    this.title = title;
    this.tz = tz;
    this.color = color;
    this.admin = admin;
    this.guest = guest;
    this.bot = bot;
    this.deleted = deleted;
    this.email = Objects.requireNonNullElse(email, "");
    this.company = Objects.requireNonNullElse(company, "");
  }

  public boolean isForeign() {
    return !company.isEmpty();
  }

  Person deleted(boolean gone) {
    return new Person(
        id, name, realName, displayName, title, tz, color, admin, guest, bot, gone, email, company);
  }
}

package dev.starling.config;

/** A JDBC address. It may carry a password, so it prints without its end. */
public record DatabaseUrl(String value) {
  static final DatabaseUrl DEFAULT = new DatabaseUrl("jdbc:sqlite:starling.db");

  public boolean isSqlite() {
    return value.startsWith("jdbc:sqlite:");
  }

  @Override
  public String toString() {
    return isSqlite() ? value.replaceFirst("\\?.*", "") : "jdbc:postgresql:***";
  }
}

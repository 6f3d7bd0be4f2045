package dev.starling.storage;

import java.sql.SQLException;

/** Why a database can't be read as it is, in a sentence that says what to do about it. */
public final class Unreadable extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** The cases that others tell apart. */
  public enum Why {
    /** There is no such database, or nothing in it. */
    NOT_THERE_YET,
    OTHER_SCHEMA,
    UNREACHABLE,
    CHANGED
  }

  private final Why why;

  Unreadable(Why why, String sentence) {
    super(sentence, null, false, false);
    this.why = why;
  }

  /** What a driver's complaint comes down to, without its words: they may quote the address. */
  static Unreadable because(RuntimeException complaint) {
    String state = sqlState(complaint);
    if (state.startsWith("28")) {
      return unreachable("The database refuses the user or the password in DATABASE_URL.");
    }
    if (state.equals("3D000")) {
      return unreachable(
          "The server has no database by the name in DATABASE_URL; create it first.");
    }
    return unreachable(
        "The database can't be read. Check that DATABASE_URL is right, that the database is up, and"
            + " that you may read it.");
  }

  private static Unreadable unreachable(String sentence) {
    return new Unreadable(Why.UNREACHABLE, sentence);
  }

  private static String sqlState(Throwable complaint) {
    for (Throwable each = complaint; each != null; each = each.getCause()) {
      if (each instanceof SQLException sql && sql.getSQLState() != null) {
        return sql.getSQLState();
      }
    }
    return "";
  }

  public Why why() {
    return why;
  }

  public String sentence() {
    return String.valueOf(getMessage());
  }
}

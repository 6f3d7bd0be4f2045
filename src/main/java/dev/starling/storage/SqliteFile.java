package dev.starling.storage;

import dev.starling.storage.Unreadable.Why;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * A SQLite database for somebody who only reads it, and leaves no trace beside it.
 *
 * <p>While the bot runs, or after it was killed, a log of the latest changes lies beside the
 * database, and SQLite reads both. Once the bot has closed it there is none, and SQLite would make
 * one, even to read; it does not for a database that is declared immutable. Then nothing keeps a
 * bot from starting and changing what is being read, so that is looked for afterwards.
 */
record SqliteFile(Path path) {
  private static final int PATIENCE_MILLIS = 5_000;

  /** The file and what changes with it. */
  private record Trace(long size, FileTime modifiedAt, boolean log) {}

  static SqliteFile at(String url) {
    String name = url.substring("jdbc:sqlite:".length()).replaceFirst("\\?.*", "");
    if (name.startsWith("file:/")) {
      return new SqliteFile(Path.of(URI.create(name)));
    }
    return new SqliteFile(Path.of(name.replaceFirst("^file:", "")));
  }

  /**
   * @throws Unreadable when there is no such file
   */
  ReadingSource forReading() {
    Trace before =
        trace()
            .orElseThrow(
                () ->
                    new Unreadable(
                        Why.NOT_THERE_YET,
                        "There is no database at "
                            + path.toAbsolutePath()
                            + ". Start the bot once, or check DATABASE_URL."));
    return before.log()
        ? new ReadingSource(open("?mode=ro"), () -> {})
        : new ReadingSource(open("?mode=ro&immutable=1"), () -> refuseUnless(before));
  }

  private SQLiteDataSource open(String how) {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(PATIENCE_MILLIS);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + path.toUri() + how);
    return source;
  }

  private void refuseUnless(Trace before) {
    if (!trace().equals(Optional.of(before))) {
      throw new Unreadable(
          Why.CHANGED,
          "The bot was started meanwhile and changed the database, so what was read may not fit"
              + " together. Please run this again.");
    }
  }

  private Optional<Trace> trace() {
    try {
      return Files.isRegularFile(path)
          ? Optional.of(new Trace(Files.size(path), Files.getLastModifiedTime(path), hasLog()))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private boolean hasLog() {
    return Files.exists(path.resolveSibling(path.getFileName() + "-wal"));
  }
}

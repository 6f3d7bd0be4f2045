package dev.starling.play;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * A clock that can be moved on, never back. How far it has been moved is kept in a file, so that a
 * restart does not fall back behind what has happened already.
 */
final class MovableClock extends Clock {
  private final Clock real;
  private final Path file;
  private volatile Duration ahead;

  private MovableClock(Clock real, Path file, Duration ahead) {
    this.real = real;
    this.file = file;
    this.ahead = ahead;
  }

  static MovableClock keptIn(Path file, Clock real) {
    try {
      return new MovableClock(real, file, Duration.parse(Files.readString(file).strip()));
    } catch (NoSuchFileException e) {
      return new MovableClock(real, file, Duration.ZERO);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Does nothing when it is later already. */
  synchronized void moveTo(Instant moment) {
    Duration wanted = Duration.between(real.instant(), moment);
    if (wanted.compareTo(ahead) > 0) {
      write(wanted);
      ahead = wanted;
    }
  }

  private void write(Duration wanted) {
    try {
      Path fresh = file.resolveSibling(file.getFileName() + ".new");
      Files.writeString(fresh, wanted.toString());
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Instant instant() {
    return real.instant().plus(ahead);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new IllegalArgumentException("this clock tells moments, not local times");
  }
}

package dev.starling.workspace;

import java.time.Instant;
import java.util.Optional;

/** Remembers over restarts when anybody last listened to Slack, whichever replica it was. */
public interface Attendance {
  /** Notes from when on there may be something to hear, unless anything is noted. */
  void begin(Instant now);

  /**
   * Notes that somebody listens now.
   *
   * @return when somebody last did, if it was this call that noted it
   */
  Optional<Instant> renew(Instant now);
}

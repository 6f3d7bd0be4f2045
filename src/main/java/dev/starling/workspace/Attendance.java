package dev.starling.workspace;

import java.time.Instant;
import java.util.Optional;

/** Remembers over restarts when anybody last listened to Slack, whichever replica it was. */
public interface Attendance {
  /**
   * Notes that somebody listens now.
   *
   * @return when somebody last did, if it was this call that noted it
   */
  Optional<Instant> renew(Instant now);
}

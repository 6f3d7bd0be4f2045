package dev.starling.feedback;

import dev.starling.base.PersonId;
import java.time.Instant;

/**
 * That a peer gave a mark to an answer, for all to see or for its owner alone.
 *
 * @param toldAt when the answer was given
 */
public record Echo(Instant toldAt, Mark mark, PersonId peer) {}

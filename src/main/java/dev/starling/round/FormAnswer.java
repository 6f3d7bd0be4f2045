package dev.starling.round;

import dev.starling.base.PersonId;
import dev.starling.base.Ts;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An answer given by the form.
 *
 * @param id the form's view, so that sending it twice is sending it once
 * @param ts Starling's post of it; null until it is known
 */
public record FormAnswer(
    String id,
    RoundId round,
    PersonId person,
    StarParts parts,
    Instant submittedAt,
    @Nullable Ts ts) {}

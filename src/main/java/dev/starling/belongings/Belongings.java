package dev.starling.belongings;

import dev.starling.story.Coverage;
import dev.starling.workspace.Person;
import java.time.Instant;
import java.util.List;

/**
 * All that one would take along.
 *
 * @param stories the core themes first, archived ones last
 * @param answers newest first
 */
public record Belongings(
    Person owner,
    Instant at,
    List<OwnedStory> stories,
    List<OwnedAnswer> answers,
    Coverage coverage) {}

/** A person's coverage, and a team's without names. */
@org.jspecify.annotations.NullMarked
package dev.starling.slack.coverage;

/** Starling beside a local Slack, with a clock that can be moved on; or the local Slack alone. */
@org.jspecify.annotations.NullMarked
package dev.starling.play;

/** A question put to a channel: opened, answered, closed, summed up. */
@org.jspecify.annotations.NullMarked
package dev.starling.round;

/**
 * When a channel gets its question: days, times, zones, days off; which slot is due when, and why.
 * The rules are pure functions of the schedule and a moment; the use cases keep what they decide in
 * the stores declared here, and leave {@link dev.starling.schedule.SlotDue} as the alarm clock.
 */
@org.jspecify.annotations.NullMarked
package dev.starling.schedule;

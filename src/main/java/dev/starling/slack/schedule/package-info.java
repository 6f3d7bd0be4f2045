/** A channel's schedule as people see and change it in Slack. */
@org.jspecify.annotations.NullMarked
package dev.starling.slack.schedule;

/** What happens in Slack, told to the rooms that it concerns. Most of it concerns none. */
@org.jspecify.annotations.NullMarked
package dev.starling.slack.event;

/** The only room that knows Slack. */
@org.jspecify.annotations.NullMarked
package dev.starling.slack;

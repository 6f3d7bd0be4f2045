/**
 * Words and blocks as Slack wants them: escaped by type, and cut to Slack's limits in one place.
 */
@org.jspecify.annotations.NullMarked
package dev.starling.slack.text;

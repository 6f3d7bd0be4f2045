/** Who does something, and where: what Slack sends, in the words of the other rooms. */
@org.jspecify.annotations.NullMarked
package dev.starling.slack.caller;

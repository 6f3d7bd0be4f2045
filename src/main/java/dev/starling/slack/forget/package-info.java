/** Forgetting, as people meet it in Slack. */
@org.jspecify.annotations.NullMarked
package dev.starling.slack.forget;

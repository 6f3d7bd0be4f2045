/** The question bank in Slack: browsing and searching it, and all that changes it. */
@org.jspecify.annotations.NullMarked
package dev.starling.slack.question;

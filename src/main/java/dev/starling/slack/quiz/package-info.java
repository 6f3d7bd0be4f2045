/** The quiz as people take it in Slack, one item at a time and for their eyes only. */
@org.jspecify.annotations.NullMarked
package dev.starling.slack.quiz;

/**
 * The slash command: its words, the verbs that other features bring, and what people see who ask
 * for help.
 */
@org.jspecify.annotations.NullMarked
package dev.starling.slack.command;

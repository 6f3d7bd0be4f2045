/**
 * The question in its channel, the answers given by form, what their authors and the thread are
 * told.
 */
@org.jspecify.annotations.NullMarked
package dev.starling.slack.round;

/** What Starling posts once, whatever happens around the call. */
@org.jspecify.annotations.NullMarked
package dev.starling.slack.post;

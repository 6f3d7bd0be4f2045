/** The Home tab. */
@org.jspecify.annotations.NullMarked
package dev.starling.slack.home;

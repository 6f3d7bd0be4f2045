/** What those who look after a channel hear when something went wrong, and can do about it. */
@org.jspecify.annotations.NullMarked
package dev.starling.slack.keeper;

/** The limits Slack puts on blocks and views, and its way of complaining. */
@org.jspecify.annotations.NullMarked
package dev.starling.localslack.blockkit;

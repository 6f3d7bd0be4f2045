/** Slack's Web API, as far as a bot that lives in channels needs it. */
@org.jspecify.annotations.NullMarked
package dev.starling.localslack.api;

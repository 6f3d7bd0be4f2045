package dev.starling.slack.command;

import dev.starling.slack.caller.Caller;

/**
 * What somebody asks of a verb.
 *
 * @param rest the words after the verb, as Slack sent them; blank if there are none
 * @param key names this very request: if it comes twice, the key is the same
 */
public record Ask(Caller caller, String rest, String key) {}

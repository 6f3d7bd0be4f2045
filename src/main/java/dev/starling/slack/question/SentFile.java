package dev.starling.slack.question;

import dev.starling.base.PersonId;

/**
 * A file that somebody sent in direct message.
 *
 * @param id Slack's
 * @param bytes as many of them as anybody reads
 */
public record SentFile(PersonId person, String id, String name, byte[] bytes) {}

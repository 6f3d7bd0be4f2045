package dev.starling.config;

/** How Slack reaches us. */
public sealed interface SlackDoor {
  /** Slack calls our public address and signs what it sends. */
  record Http(Secret signingSecret) implements SlackDoor {}

  /** We call Slack and keep a socket open; no public address is needed. */
  record Socket(Secret appToken) implements SlackDoor {}
}

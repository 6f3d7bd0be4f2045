package dev.starling.round;

/** What became of a round. */
public enum RoundState {
  OPEN,
  CLOSED,
  /** Its question never reached the channel. */
  WITHDRAWN
}

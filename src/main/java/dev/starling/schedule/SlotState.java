package dev.starling.schedule;

/** What became of a slot. */
public enum SlotState {
  /** Its round is written and on its way to the channel; ends as posted or as missed. */
  OPENING,
  POSTED,
  MISSED,
  /** A keeper dropped it; recorded ahead of its time, and can be taken back until then. */
  SKIPPED,
  /** It fell on a day off. */
  OFF
}

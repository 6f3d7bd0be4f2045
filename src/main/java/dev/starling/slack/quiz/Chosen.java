package dev.starling.slack.quiz;

import dev.starling.quiz.ItemId;
import dev.starling.slack.wire.Payload;

/** What a button of an item carries to Slack and back. */
record Chosen(String item, int turn, String option) {
  static Chosen decode(String value) {
    return Payload.decode(value, Chosen.class);
  }

  String encode() {
    return Payload.encode(this);
  }

  ItemId itemId() {
    return new ItemId(item);
  }
}

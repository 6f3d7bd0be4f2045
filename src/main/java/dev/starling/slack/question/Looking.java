package dev.starling.slack.question;

import dev.starling.question.QuestionId;
import dev.starling.question.own.Circle;
import dev.starling.slack.wire.Payload;

/**
 * Somebody looks at one question, or writes one.
 *
 * @param id empty for one that is being written
 * @param warned the question they were told theirs is like; empty if they were not
 * @param list where they came from
 */
record Looking(String circle, String id, String warned, Browsing list) {
  static Looking at(Circle circle, QuestionId id, Browsing list) {
    return new Looking(circle.toString(), id.value(), "", list);
  }

  static Looking fresh(Circle circle, Browsing list) {
    return new Looking(circle.toString(), "", "", list);
  }

  static Looking decode(String metadata) {
    return Payload.decode(metadata, Looking.class);
  }

  String encode() {
    return Payload.encode(this);
  }

  Circle place() {
    return Circle.parse(circle);
  }

  QuestionId question() {
    return new QuestionId(id);
  }

  boolean isFresh() {
    return id.isEmpty();
  }

  Looking warnedOf(QuestionId lookalike) {
    return new Looking(circle, id, lookalike.value(), list);
  }
}

package dev.starling.slack.coverage;

import dev.starling.base.Errand;
import dev.starling.base.PersonId;

/** Sends a person their coverage as a picture. */
public record SendHeatMap(PersonId person) implements Errand {
  /** Reads the subject. */
  public static SendHeatMap parse(String subject) {
    return new SendHeatMap(PersonId.parse(subject));
  }

  @Override
  public String subject() {
    return person.toString();
  }
}

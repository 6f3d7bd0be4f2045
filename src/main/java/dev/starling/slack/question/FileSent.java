package dev.starling.slack.question;

import dev.starling.base.Errand;
import dev.starling.base.PersonId;

/**
 * Somebody sent a file in direct message.
 *
 * @param file Slack's id
 */
public record FileSent(PersonId person, String file) implements Errand {
  /** Reads the subject. */
  public static FileSent parse(String subject) {
    int space = subject.lastIndexOf(' ');
    return new FileSent(PersonId.parse(subject.substring(0, space)), subject.substring(space + 1));
  }

  @Override
  public String subject() {
    return person + " " + file;
  }
}

package dev.starling.storage.export;

import dev.starling.base.PersonId;
import java.util.Optional;

/**
 * What of everything is wanted.
 *
 * @param workspace Slack's id of the one team or organisation; empty for all
 * @param person Slack's id of the one person; empty for all. Of a person there are the rounds they
 *     answered or asked for, their answers, what else they said, the marks they gave and got, their
 *     coverage, what they made of the quiz, the schedules they look after, and who they are.
 */
public record Scope(Optional<String> workspace, Optional<String> person) {
  public static final Scope EVERYTHING = new Scope(Optional.empty(), Optional.empty());

  static Scope of(PersonId person) {
    return new Scope(Optional.empty(), Optional.of(person.value()));
  }
}

package dev.starling.slack.event;

import dev.starling.base.Agenda;
import dev.starling.base.Errand;
import dev.starling.base.PersonId;
import dev.starling.base.WorkspaceId;
import dev.starling.slack.caller.Directory;
import dev.starling.workspace.People;
import java.time.Clock;
import java.util.Optional;

/** Sees to it that whoever takes part is known: people, guests, bots. */
public final class Acquaintances {
  private final People people;
  private final Directory directory;
  private final Agenda agenda;
  private final Clock clock;

  public Acquaintances(People people, Directory directory, Agenda agenda, Clock clock) {
    this.people = people;
    this.directory = directory;
    this.agenda = agenda;
    this.clock = clock;
  }

  /** Asks Slack who somebody is. */
  public record MeetPerson(PersonId person) implements Errand {
    /** Reads the subject. */
    public static MeetPerson parse(String subject) {
      return new MeetPerson(PersonId.parse(subject));
    }

    @Override
    public String subject() {
      return person.toString();
    }

    @Override
    public Optional<WorkspaceId> whose() {
      return Optional.of(person.workspace());
    }
  }

  void meet(PersonId person) {
    if (!person.isNameless() && people.find(person).isEmpty()) {
      agenda.plan(new MeetPerson(person), clock.instant());
    }
  }

  /** Somebody whom we know has changed. */
  void meetAgain(PersonId person) {
    if (people.forget(person)) {
      agenda.plan(new MeetPerson(person), clock.instant());
    }
  }

  public void when(MeetPerson errand) {
    directory.person(errand.person());
  }
}

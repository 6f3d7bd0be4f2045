package dev.starling.slack.home;

import dev.starling.base.PersonId;
import dev.starling.feedback.Rubrics;
import dev.starling.slack.caller.Directory;
import dev.starling.slack.wire.Modals;
import dev.starling.story.Coverage;
import dev.starling.story.Tellings;
import dev.starling.workspace.Person;
import dev.starling.workspace.Workspaces;
import java.time.Clock;

/** Draws people's Home tabs. */
public final class Homes {
  private final OwnPractice practice;
  private final OwnAnswers answers;
  private final Tellings tellings;
  private final Rubrics rubrics;
  private final Workspaces workspaces;
  private final Directory directory;
  private final Modals modals;
  private final Clock clock;

  public Homes(
      OwnPractice practice,
      OwnAnswers answers,
      Tellings tellings,
      Rubrics rubrics,
      Workspaces workspaces,
      Directory directory,
      Modals modals,
      Clock clock) {
    this.practice = practice;
    this.answers = answers;
    this.tellings = tellings;
    this.rubrics = rubrics;
    this.workspaces = workspaces;
    this.directory = directory;
    this.modals = modals;
    this.clock = clock;
  }

  public void when(PublishHome errand) {
    Person person = directory.person(errand.person());
    if (!person.foreigner()) {
      modals.publish(person.id().value(), HomeView.of(page(person)));
    }
  }

  private HomePage page(Person person) {
    PersonId id = person.id();
    return new HomePage(
        practice.of(id),
        Coverage.of(tellings.findOf(id), clock.instant()),
        answers.of(id),
        rubrics.current(id.workspace()),
        person.zone(),
        workspaces.get(id.workspace()).command());
  }
}

package dev.starling.slack.home;

import dev.starling.base.PersonId;
import dev.starling.feedback.Rubrics;
import dev.starling.slack.caller.Directory;
import dev.starling.slack.wire.Modals;
import dev.starling.story.Coverages;
import dev.starling.workspace.Person;
import dev.starling.workspace.Workspaces;

/** Draws people's Home tabs. */
public final class Homes {
  private final OwnPractice practice;
  private final OwnAnswers answers;
  private final Coverages coverages;
  private final Rubrics rubrics;
  private final Workspaces workspaces;
  private final Directory directory;
  private final Modals modals;

  public Homes(
      OwnPractice practice,
      OwnAnswers answers,
      Coverages coverages,
      Rubrics rubrics,
      Workspaces workspaces,
      Directory directory,
      Modals modals) {
    this.practice = practice;
    this.answers = answers;
    this.coverages = coverages;
    this.rubrics = rubrics;
    this.workspaces = workspaces;
    this.directory = directory;
    this.modals = modals;
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
        coverages.of(id),
        answers.of(id),
        rubrics.current(id.workspace()),
        person.zone(),
        workspaces.get(id.workspace()).command());
  }
}

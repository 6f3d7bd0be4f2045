package dev.starling.slack.home;

import dev.starling.base.PersonId;
import dev.starling.feedback.Echoes;
import dev.starling.feedback.Rubrics;
import dev.starling.feedback.Trend;
import dev.starling.slack.coverage.CoverageVerb;
import dev.starling.story.Coverages;
import dev.starling.story.Shelves;
import dev.starling.story.Spine;
import dev.starling.story.Tellings;
import dev.starling.story.Told;
import dev.starling.workspace.Person;
import dev.starling.workspace.Workspaces;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Gathers what stands on a person's Home tab. It takes no longer when the team is larger. */
public final class HomePages {
  private final OwnPractice practice;
  private final OwnAnswers answers;
  private final Tellings tellings;
  private final Shelves shelves;
  private final Coverages coverages;
  private final Echoes echoes;
  private final Rubrics rubrics;
  private final Workspaces workspaces;
  private final Clock clock;

  public HomePages(
      OwnPractice practice,
      OwnAnswers answers,
      Tellings tellings,
      Shelves shelves,
      Coverages coverages,
      Echoes echoes,
      Rubrics rubrics,
      Workspaces workspaces,
      Clock clock) {
    this.practice = practice;
    this.answers = answers;
    this.tellings = tellings;
    this.shelves = shelves;
    this.coverages = coverages;
    this.echoes = echoes;
    this.rubrics = rubrics;
    this.workspaces = workspaces;
    this.clock = clock;
  }

  HomePage of(Person person) {
    PersonId id = person.id();
    Instant now = clock.instant();
    List<Told> told = tellings.findOf(id);
    OwnPractice.Found on = practice.of(id);
    List<Spine> shelf = shelves.findOf(id).stream().filter(spine -> !spine.archived()).toList();
    return new HomePage(
        now,
        on.practices(),
        on.waiting(),
        coverages.of(told, shelf),
        CoverageVerb.lastTold(told),
        shelf,
        Trend.of(echoes.findOf(id, Trend.since(now, person.zone())), now, person.zone()),
        answers.of(id),
        rubrics.current(id.workspace()),
        person.zone(),
        workspaces.get(id.workspace()).command());
  }
}

package dev.starling.slack.coverage;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import dev.starling.base.Agenda;
import dev.starling.base.PersonId;
import dev.starling.base.Refusal;
import dev.starling.question.Theme;
import dev.starling.slack.caller.Caller;
import dev.starling.slack.caller.Callers;
import dev.starling.slack.caller.PracticeChannels;
import dev.starling.slack.command.Ask;
import dev.starling.slack.command.Corner;
import dev.starling.slack.command.Verb;
import dev.starling.slack.text.Shown;
import dev.starling.slack.wire.Boundary;
import dev.starling.slack.wire.Reply;
import dev.starling.story.Coverage;
import dev.starling.story.Coverages;
import dev.starling.story.NextStep;
import dev.starling.story.Shelves;
import dev.starling.story.Spine;
import dev.starling.story.TeamCoverage;
import dev.starling.story.Tellings;
import dev.starling.story.Told;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Shows a person their coverage, or everybody the team's, without names. */
public final class CoverageVerb implements Corner {
  private static final String COMING =
      "Your picture is on its way: it comes as a direct message from me, for you alone.";

  private final PracticeChannels channels;
  private final Callers callers;
  private final Tellings tellings;
  private final Shelves shelves;
  private final Coverages coverages;
  private final TeamCoverage teamCoverage;
  private final Agenda agenda;
  private final Clock clock;

  public CoverageVerb(
      PracticeChannels channels,
      Callers callers,
      Tellings tellings,
      Shelves shelves,
      Coverages coverages,
      TeamCoverage teamCoverage,
      Agenda agenda,
      Clock clock) {
    this.channels = channels;
    this.callers = callers;
    this.tellings = tellings;
    this.shelves = shelves;
    this.coverages = coverages;
    this.teamCoverage = teamCoverage;
    this.agenda = agenda;
    this.clock = clock;
  }

  @Override
  public List<Verb> verbs() {
    return List.of(
        Verb.anywhere(
            "coverage",
            "coverage [team]",
            "coverage",
            "shows which kinds of story you have told; with team, what the team needs, without"
                + " names",
            this::run));
  }

  @Override
  public void register(App app, Boundary boundary) {
    app.blockAction(CoverageViews.PICTURE, boundary.action(this::draw));
  }

  private Reply run(Ask ask) {
    String rest = ask.rest().strip().toLowerCase(Locale.ROOT);
    Shown shown =
        switch (rest) {
          case "" -> own(ask.caller());
          case "team" -> team(ask.caller());
          default ->
              throw new Refusal(
                  "Coverage is yours alone, or the whole team’s: write `%s coverage` or `%s coverage"
                          .formatted(ask.caller().command(), ask.caller().command())
                      + " team`.");
        };
    return Reply.blocks(shown.text(), shown.blocks());
  }

  private Shown team(Caller caller) {
    channels.admit(caller);
    return TeamCoverageViews.of(teamCoverage.of(caller.channel()));
  }

  private Shown own(Caller caller) {
    PersonId person = caller.person().id();
    List<Told> told = tellings.findOf(person);
    List<Spine> shelf = shelves.findOf(person);
    Coverage coverage = coverages.of(told, shelf);
    return CoverageViews.own(
        coverage,
        lastTold(told),
        NextStep.of(coverage, shelf),
        caller.person().zone(),
        caller.command());
  }

  /** When each theme was told last. */
  public static Map<Theme, Instant> lastTold(List<Told> told) {
    Map<Theme, Instant> last = new EnumMap<>(Theme.class);
    told.forEach(each -> last.put(each.theme(), each.last()));
    return last;
  }

  private Reply draw(BlockActionPayload payload) {
    Caller caller = callers.of(payload);
    PracticeChannels.refuseForeigners(caller);
    agenda.plan(new SendHeatMap(caller.person().id()), clock.instant());
    return Reply.text(COMING);
  }
}

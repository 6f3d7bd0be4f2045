package dev.starling.slack.coverage;

import dev.starling.base.Refusal;
import dev.starling.question.Needs;
import dev.starling.question.Theme;
import dev.starling.slack.caller.Caller;
import dev.starling.slack.caller.PracticeChannels;
import dev.starling.slack.command.Ask;
import dev.starling.slack.command.Corner;
import dev.starling.slack.command.Verb;
import dev.starling.slack.text.Shown;
import dev.starling.slack.wire.Reply;
import dev.starling.story.Coverages;
import dev.starling.story.Tellings;
import dev.starling.story.Told;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Shows a person their coverage, or everybody the team's, without names. */
public final class CoverageVerb implements Corner {
  private final PracticeChannels channels;
  private final Tellings tellings;
  private final Needs needs;
  private final Coverages coverages;

  public CoverageVerb(
      PracticeChannels channels, Tellings tellings, Needs needs, Coverages coverages) {
    this.channels = channels;
    this.tellings = tellings;
    this.needs = needs;
    this.coverages = coverages;
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
    return TeamCoverageViews.of(needs.in(caller.channel()));
  }

  private Shown own(Caller caller) {
    List<Told> told = tellings.findOf(caller.person().id());
    Map<Theme, Instant> lastTold = new EnumMap<>(Theme.class);
    told.forEach(each -> lastTold.put(each.theme(), each.last()));
    return CoverageViews.own(
        coverages.of(caller.person().id(), told),
        lastTold,
        caller.person().zone(),
        caller.command());
  }
}

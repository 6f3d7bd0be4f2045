package dev.starling.slack.coverage;

import dev.starling.question.RoughShare;
import dev.starling.question.TeamNeeds;
import dev.starling.question.Theme;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.text.Shown;
import dev.starling.story.Coverage;
import dev.starling.story.TeamCoverage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a team is thin: by theme, without names, and without numbers that point at anybody. */
public final class TeamCoverageViews {
  private TeamCoverageViews() {}

  public static Shown of(TeamNeeds needs) {
    List<Mrkdwn> lines = new ArrayList<>();
    Stream.of(RoughShare.MOST, RoughShare.ABOUT_HALF, RoughShare.FEW)
        .map(share -> group(needs, share))
        .flatMap(Optional::stream)
        .forEach(lines::add);
    if (lines.isEmpty()) {
      return Shown.of(
          Mrkdwn.of(
              "I speak about a team from five people up, because among fewer even a rough number"
                  + " points at somebody. Whoever answered or reacted here in the last %d days"
                  + " counts.",
              TeamCoverage.ON_THE_TEAM.toDays()));
    }
    Mrkdwn heading = Mrkdwn.of("*Who could use a fresh story?*");
    Mrkdwn note =
        Mrkdwn.of(
            "Worked out once a day from everybody who answered or reacted here in the last %d days."
                + " The next questions go where most are thin.",
            TeamCoverage.ON_THE_TEAM.toDays());
    lines.add(0, heading);
    Mrkdwn text = Mrkdwn.join("\n", lines);
    return Shown.of(
        Mrkdwn.of("%s\n%s", text, note), List.of(Blocks.section(text), Blocks.context(note)));
  }

  private static Optional<Mrkdwn> group(TeamNeeds needs, RoughShare share) {
    List<Mrkdwn> themes =
        Coverage.inOrder().stream()
            .filter(theme -> needs.thinOn(theme).rough().equals(Optional.of(share)))
            .map(Theme::title)
            .map(Mrkdwn::plain)
            .toList();
    return themes.isEmpty()
        ? Optional.empty()
        : Optional.of(Mrkdwn.of("%s of you: %s", sign(share), Mrkdwn.join(", ", themes)));
  }

  private static String sign(RoughShare share) {
    return switch (share) {
      case MOST -> "○  Most";
      case ABOUT_HALF -> "◐  About half";
      case FEW -> "●  Few";
    };
  }
}

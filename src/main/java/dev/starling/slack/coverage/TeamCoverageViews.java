package dev.starling.slack.coverage;

import com.slack.api.model.block.LayoutBlock;
import dev.starling.question.Level;
import dev.starling.question.RoughShare;
import dev.starling.question.TeamNeeds;
import dev.starling.question.Theme;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.text.Shown;
import dev.starling.story.Coverage;
import dev.starling.story.TeamCoverage;
import dev.starling.story.TeamPicture;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a team is thin: by theme and level, without names, and without numbers that point at
 * anybody.
 */
public final class TeamCoverageViews {
  private TeamCoverageViews() {}

  public static Shown of(TeamPicture picture) {
    List<Mrkdwn> thin =
        Stream.of(RoughShare.MOST, RoughShare.ABOUT_HALF, RoughShare.FEW)
            .map(share -> group(picture.needs(), share))
            .flatMap(Optional::stream)
            .toList();
    return thin.isEmpty() ? silence() : spoken(picture, thin);
  }

  private static Shown silence() {
    return Shown.of(
        Mrkdwn.of(
            "I speak about a team from five people up, because among fewer even a rough number"
                + " points at somebody. Whoever answered or reacted here in the last %d days"
                + " counts.",
            TeamCoverage.ON_THE_TEAM.toDays()));
  }

  private static Shown spoken(TeamPicture picture, List<Mrkdwn> thin) {
    Mrkdwn needs = Mrkdwn.of("*Who could use a fresh story?*\n%s", Mrkdwn.join("\n", thin));
    Mrkdwn heading =
        Mrkdwn.of("*Who told one in the last %d days, by level?*", Coverage.FRESH.toDays());
    Mrkdwn note =
        Mrkdwn.of(
            "● most, ◐ about half, ○ few or nobody. Worked out once a day from whoever answered or"
                + " reacted here in the last %d days; who comes or goes is counted once five have"
                + " come or gone. The next questions go where most are thin.",
            TeamCoverage.ON_THE_TEAM.toDays());
    List<LayoutBlock> blocks =
        List.of(
            Blocks.section(needs),
            Blocks.section(Mrkdwn.of("%s\n%s", heading, table(picture))),
            Blocks.context(note));
    return Shown.of(
        Mrkdwn.join("\n", List.of(needs, heading, Mrkdwn.join("\n", words(picture)), note)),
        blocks);
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
        : Optional.of(Mrkdwn.of("%s of you: %s", heading(share), Mrkdwn.join(", ", themes)));
  }

  private static String heading(RoughShare share) {
    return switch (share) {
      case MOST -> "Most";
      case ABOUT_HALF -> "About half";
      case FEW -> "Few";
    };
  }

  /** As wide as a telephone. */
  private static Mrkdwn table(TeamPicture picture) {
    List<String> lines = new ArrayList<>();
    lines.add(String.format(Locale.ROOT, "%-16s%-5s%-8s%s", "Theme", "mid", "senior", "staff"));
    for (Theme theme : Coverage.inOrder()) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%-16s %-5s  %-6s  %s",
              theme.slug(),
              sign(picture, theme, Level.MID),
              sign(picture, theme, Level.SENIOR),
              sign(picture, theme, Level.STAFF)));
    }
    return Mrkdwn.of("```%s```", String.join("\n", lines));
  }

  private static String sign(TeamPicture picture, Theme theme, Level level) {
    return switch (rough(picture, theme, level)) {
      case MOST -> "●";
      case ABOUT_HALF -> "◐";
      case FEW -> "○";
    };
  }

  private static List<Mrkdwn> words(TeamPicture picture) {
    return Coverage.inOrder().stream()
        .map(theme -> Mrkdwn.of("%s: %s", theme.title(), words(picture, theme)))
        .toList();
  }

  private static String words(TeamPicture picture, Theme theme) {
    return Stream.of(Level.values())
        .map(level -> level.slug() + " " + rough(picture, theme, level).words())
        .collect(Collectors.joining(", "));
  }

  private static RoughShare rough(TeamPicture picture, Theme theme, Level level) {
    return picture.toldAt(theme, level).rough().orElse(RoughShare.FEW);
  }
}

package dev.starling.belongings;

import dev.starling.base.Counted;
import dev.starling.belongings.paper.BankFile;
import dev.starling.belongings.paper.Part;
import dev.starling.belongings.paper.StorySheet;
import dev.starling.feedback.Mark;
import dev.starling.question.Question;
import dev.starling.question.Theme;
import dev.starling.story.Angles;
import dev.starling.story.Coverage;
import dev.starling.story.Story;
import dev.starling.story.StoryText;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What one takes to an interview: one's stories by theme, and one's answers behind them. */
public final class InterviewDocument {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);

  private final Belongings all;
  private final ZoneId zone;
  private final StringBuilder out = new StringBuilder();

  private InterviewDocument(Belongings all) {
    this.all = all;
    this.zone = all.owner().zone();
  }

  public static String of(Belongings all) {
    return new InterviewDocument(all).written();
  }

  private String written() {
    begin();
    contents();
    List<OwnedStory> stories = all.stories();
    for (int i = 0; i < stories.size(); i++) {
      story(i + 1, stories.get(i));
    }
    answers();
    return out.toString();
  }

  private void begin() {
    String name = all.owner().name();
    String whose = name.isEmpty() ? "My stories" : "Stories of " + StorySheet.title(name);
    line("# " + whose).line("");
    line(BankFile.SIGN + ": sent back to Starling, this file brings the stories back. -->")
        .line("");
    line(MOMENT.format(all.at().atZone(zone)) + " (" + zone + "). " + counts()).line("");
  }

  private String counts() {
    List<Story> live =
        all.stories().stream().map(OwnedStory::story).filter(each -> !each.archived()).toList();
    long whole = live.stream().filter(Story::isComplete).count();
    return live.isEmpty()
        ? "There is no story yet."
        : "%s, %s ready to be told. Of the core eight themes, %s told in the last 90 days."
            .formatted(
                live.size() == 1 ? "One story" : live.size() + " stories",
                whole == live.size() ? "all" : whole == 0 ? "none" : whole + " of them",
                coreTold());
  }

  private String coreTold() {
    long told = all.coverage().coreTold();
    return told == 0 ? "none was" : told == 1 ? "one was" : told + " were";
  }

  private void contents() {
    line("## By theme").line("");
    for (Theme theme : Coverage.inOrder()) {
      String serving = serving(theme);
      if (!serving.isEmpty()) {
        line("- **%s** (%s): %s".formatted(theme.title(), state(theme), serving));
      } else if (theme.core()) {
        line("- **%s**: %s".formatted(theme.title(), untold(theme)));
      }
    }
    line("");
  }

  private String untold(Theme theme) {
    return switch (all.coverage().of(theme)) {
      case GAP -> "no story yet";
      default -> "told, but not written down as a story yet";
    };
  }

  private String state(Theme theme) {
    return all.coverage().of(theme).slug();
  }

  private String serving(Theme theme) {
    return IntStream.range(0, all.stories().size())
        .filter(i -> !all.stories().get(i).story().archived())
        .filter(i -> all.stories().get(i).story().serves(theme))
        .mapToObj(i -> named(i + 1, all.stories().get(i).story()))
        .collect(Collectors.joining("; "));
  }

  private static String named(int number, Story story) {
    return "%d. %s".formatted(number, StorySheet.title(story.title()));
  }

  private void story(int number, OwnedStory owned) {
    out.append(StorySheet.of(number, owned.story())).append('\n');
    Story story = owned.story();
    if (story.archived()) {
      return;
    }
    line("**%s:** %s".formatted(Part.ASIDE.label(), told(owned))).line("");
    if (!owned.tellings().isEmpty()) {
      line("**Angles:** " + angles(owned)).line("");
    }
    String missing = missing(story.text());
    if (!missing.isEmpty()) {
      line("**Still missing:** " + missing).line("");
    }
    if (!owned.questions().isEmpty()) {
      line("**Questions it fits:**").line("");
      for (Question question : owned.questions()) {
        line("- " + StorySheet.indented(question.text()));
      }
      line("");
    }
  }

  private String told(OwnedStory owned) {
    if (owned.tellings().isEmpty()) {
      return "not yet";
    }
    int times = owned.tellings().size();
    String last = day(owned.tellings().get(0).at());
    return "%s, last on %s; strengths seen by %s"
        .formatted(
            times == 1 ? "once" : times == 2 ? "twice" : times + " times",
            last,
            Counted.of(owned.peers(), "colleague"));
  }

  private static String angles(OwnedStory owned) {
    Angles angles = Angles.of(owned.story(), owned.tellings());
    String told = "told for " + titles(angles.told());
    return angles.untold().isEmpty() ? told : told + "; not yet for " + titles(angles.untold());
  }

  private static String titles(List<Theme> themes) {
    return themes.stream().map(Theme::title).collect(Collectors.joining(", "));
  }

  private static String missing(StoryText text) {
    List<String> missing = new ArrayList<>();
    if (text.themes().isEmpty()) {
      missing.add("a theme");
    }
    missing.addAll(text.bullets().missing());
    if (text.bullets().tradeoffs().isEmpty()) {
      missing.add("the trade-offs, which interviewers often ask for");
    }
    if (text.evidence().isEmpty()) {
      missing.add("a number or an outcome that proves it");
    }
    return String.join("; ", missing);
  }

  private void answers() {
    if (all.answers().isEmpty()) {
      return;
    }
    line("## My answers").line("");
    line("What I said when the team was asked, the latest first.").line("");
    all.answers().forEach(this::answer);
  }

  private void answer(OwnedAnswer owned) {
    Theme theme = owned.round().question().theme();
    String where =
        owned.channel().isEmpty() ? "" : " in " + StorySheet.title("#" + owned.channel());
    String take = owned.answer().take() > 1 ? ", take " + owned.answer().take() : "";
    String day = day(owned.answer().sentAt());
    line("### %s: %s%s%s".formatted(theme.title(), day, where, take)).line("");
    String question = owned.round().question().text().replace('\n', ' ');
    line("*" + StorySheet.title(question) + "*").line("");
    line(StorySheet.paragraphs(words(owned))).line("");
    String heard = heard(owned);
    if (!heard.isEmpty()) {
      line(heard).line("");
    }
    if (!owned.told().isEmpty()) {
      line("My story: "
              + owned.told().stream().map(StorySheet::title).collect(Collectors.joining("; ")))
          .line("");
    }
  }

  private static String words(OwnedAnswer owned) {
    if (!owned.words().isBlank()) {
      return owned.words().strip();
    }
    Integer seconds = owned.answer().seconds();
    return seconds == null ? "A voice clip." : "A voice clip of %d seconds.".formatted(seconds);
  }

  /** What is strong is for an interview; what is not stands in the table of answers. */
  private static String heard(OwnedAnswer owned) {
    String strengths = counts(owned.scorecard().strengths());
    return strengths.isEmpty() ? "" : "Colleagues saw: " + strengths + ".";
  }

  private static String counts(Map<Mark, Integer> marks) {
    return marks.entrySet().stream()
        .map(each -> each.getKey().label() + " " + each.getValue())
        .collect(Collectors.joining(", "));
  }

  private String day(Instant at) {
    return DAY.format(at.atZone(zone));
  }

  private InterviewDocument line(String line) {
    out.append(line).append('\n');
    return this;
  }
}

package dev.starling.question.reading;

import dev.starling.question.Dimension;
import dev.starling.question.Level;
import dev.starling.question.Theme;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a list does not say of a question, guessed from the words it does use. */
public final class Guess {
  private static final Map<Theme, Pattern> WORDS = words();

  private static final Map<Level, Pattern> LEVELS =
      new EnumMap<>(
          Map.of(
              Level.MID, any("mid", "easy", "junior", "medium", "beginner", "intermediate"),
              Level.SENIOR, any("senior", "hard", "advanced", "experienced"),
              Level.STAFF, any("staff", "principal", "lead", "expert", "architect")));

  private Guess() {}

  /** The theme of which most words are there; of equals the first. */
  public static Optional<Theme> theme(String text) {
    String plain = text.toLowerCase(Locale.ROOT);
    Optional<Theme> best = Optional.empty();
    long most = 0;
    for (Map.Entry<Theme, Pattern> each : WORDS.entrySet()) {
      long hits = each.getValue().matcher(plain).results().count();
      if (hits > most) {
        most = hits;
        best = Optional.of(each.getKey());
      }
    }
    return best;
  }

  public static Optional<Level> level(String text) {
    String plain = text.toLowerCase(Locale.ROOT);
    return LEVELS.entrySet().stream()
        .filter(each -> each.getValue().matcher(plain).find())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** What questions on a theme most often test. */
  public static List<Dimension> dimensions(Theme theme) {
    return switch (theme) {
      case INCIDENT, MISTAKE -> List.of(Dimension.OWNERSHIP, Dimension.RESILIENCE);
      case DISAGREEMENT, STAKEHOLDER -> List.of(Dimension.COLLABORATION, Dimension.COMMUNICATION);
      case SCALING, TRADEOFF, MIGRATION -> List.of(Dimension.JUDGMENT, Dimension.EXECUTION);
      case INFLUENCE, MENTORING -> List.of(Dimension.COLLABORATION, Dimension.OWNERSHIP);
      case AMBIGUITY, PRIORITIZATION -> List.of(Dimension.JUDGMENT, Dimension.COMMUNICATION);
      case DEADLINE, LEARNING -> List.of(Dimension.EXECUTION, Dimension.RESILIENCE);
      case PRIDE, IMPROVEMENT -> List.of(Dimension.OWNERSHIP, Dimension.EXECUTION);
    };
  }

  private static Map<Theme, Pattern> words() {
    Map<Theme, Pattern> words = new EnumMap<>(Theme.class);
    for (Theme theme : Theme.values()) {
      words.put(theme, any(signs(theme).split(" ")));
    }
    return words;
  }

  /** Beginnings of words that give a theme away, apart from its own name. */
  private static String signs(Theme theme) {
    String more =
        switch (theme) {
          case INCIDENT -> "outage production on-call oncall pager debug root-cause postmortem bug";
          case DISAGREEMENT -> "disagree conflict argu pushback push-back convinc coworker";
          case SCALING -> "scal performan latency throughput load slow bottleneck optimi cache";
          case MISTAKE -> "fail mistake wrong regret setback weakness error-you messed";
          case AMBIGUITY -> "ambigu unclear vague uncertain undefined incomplete changing-req";
          case INFLUENCE -> "influenc persuad authority buy-in cross-team across-teams leadership";
          case PRIORITIZATION -> "priorit competing urgent backlog juggl time-management";
          case PRIDE -> "proud accomplish achievement success project-you greatest favorite";
          case MIGRATION -> "migrat schema legacy rewrite cutover data-model database";
          case MENTORING -> "mentor coach onboard junior-engineer teach grow help-a teammate";
          case TRADEOFF -> "trade-off tradeoff technical-debt tech-debt compromise decision versus";
          case LEARNING -> "learn new-technolog unfamiliar self-taught curiosity ramp";
          case DEADLINE -> "deadline tight late-project pressure ship-date under-time";
          case IMPROVEMENT -> "improv initiative automat process refactor innovat simplif";
          case STAKEHOLDER -> "stakeholder customer client product-manager non-technical business";
        };
    return theme.slug() + " " + more;
  }

  private static Pattern any(String... beginnings) {
    String all =
        String.join("|", Arrays.stream(beginnings).map(word -> word.replace("-", "[ -]")).toList());
    return Pattern.compile("(?<![\\p{L}])(?:" + all + ")");
  }
}

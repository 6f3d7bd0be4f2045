package dev.starling.question;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Says in a sentence or two why a channel gets a question.
 *
 * @param focus what it had to keep to
 * @param onlyTheme whether that left no other theme
 */
record Reason(Question question, Focus focus, boolean onlyTheme, TeamNeeds needs, History history) {
  private static final int WEEKS_WORTH_MENTIONING = 2;

  /** For one that somebody asked for. */
  String asked(Wish wish, LocalDate date) {
    if (wish.theme().isEmpty()) {
      return byNeed(date) + employer();
    }
    String kind = wish.level().map(level -> level.slug() + " question").orElse("question");
    return "Asked for: a %s on %s.".formatted(kind, theme()) + employer();
  }

  /** For one of the schedule's. */
  String scheduled(LocalDate date) {
    return (onlyTheme ? "The questions here keep to %s.".formatted(theme()) : byNeed(date))
        + employer();
  }

  private String byNeed(LocalDate date) {
    return needs
        .thinOn(question.theme())
        .rough()
        .map(this::ofPeople)
        .orElseGet(() -> ofChannel(date));
  }

  private String ofPeople(RoughShare share) {
    String pattern =
        switch (share) {
          case MOST -> "Most people here could use a fresh story on %s.";
          case ABOUT_HALF -> "About half the people here could use a fresh story on %s.";
          case FEW -> "Few people here lack a fresh story on %s, and this keeps it so.";
        };
    return pattern.formatted(theme());
  }

  private String ofChannel(LocalDate date) {
    Optional<LocalDate> last = history.lastOn(question.theme());
    if (last.isEmpty()) {
      return "This channel hasn't had a question on %s yet.".formatted(theme());
    }
    long weeks = ChronoUnit.WEEKS.between(last.get(), date);
    return weeks < WEEKS_WORTH_MENTIONING
        ? "It is time again for a question on %s.".formatted(theme())
        : "This channel's last question on %s was %d weeks ago.".formatted(theme(), weeks);
  }

  /** What the employer of the lens listens for in it. */
  private String employer() {
    return focus.employer().flatMap(this::listens).orElse("");
  }

  private Optional<String> listens(Lens lens) {
    return lens.principleOf(question)
        .map(
            principle ->
                " Through the %s lens it is about %s: %s"
                    .formatted(lens.title(), principle.title(), uncapitalized(principle.means())));
  }

  private String theme() {
    return question.theme().inSentence();
  }

  private static String uncapitalized(String sentence) {
    return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
  }
}

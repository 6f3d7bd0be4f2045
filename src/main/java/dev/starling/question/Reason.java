package dev.starling.question;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Says in one sentence why a channel gets a question on a theme. */
record Reason(Theme theme, TeamNeeds needs, History history) {
  private static final int WEEKS_WORTH_MENTIONING = 2;

  String on(Wish wish, LocalDate date) {
    if (wish.theme().isPresent()) {
      String kind = wish.level().map(level -> level.slug() + " question").orElse("question");
      return "Asked for: a %s on %s.".formatted(kind, theme.inSentence());
    }
    return needs.thinOn(theme).rough().map(this::ofPeople).orElseGet(() -> ofChannel(date));
  }

  private String ofPeople(RoughShare share) {
    String pattern =
        switch (share) {
          case MOST -> "Most people here could use a fresh story on %s.";
          case ABOUT_HALF -> "About half the people here could use a fresh story on %s.";
          case FEW -> "Few people here lack a fresh story on %s, and this keeps it so.";
        };
    return pattern.formatted(theme.inSentence());
  }

  private String ofChannel(LocalDate date) {
    Optional<LocalDate> last = history.lastOn(theme);
    if (last.isEmpty()) {
      return "This channel hasn't had a question on %s yet.".formatted(theme.inSentence());
    }
    long weeks = ChronoUnit.WEEKS.between(last.get(), date);
    return weeks < WEEKS_WORTH_MENTIONING
        ? "It is time again for a question on %s.".formatted(theme.inSentence())
        : "This channel's last question on %s was %d weeks ago."
            .formatted(theme.inSentence(), weeks);
  }
}

package dev.starling.slack.question;

import com.slack.api.model.view.ViewState;
import dev.starling.base.Refusal;
import dev.starling.question.Level;
import dev.starling.question.Question;
import dev.starling.question.QuestionId;
import dev.starling.question.Theme;
import dev.starling.question.reading.Guess;
import dev.starling.question.reading.Wording;
import dev.starling.slack.text.Inputs;
import dev.starling.slack.wire.Filled;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A question as somebody wrote it into the form. */
record Written(
    String text, Theme theme, Level level, List<String> lookFor, List<String> followUps) {
  static Written of(Question question) {
    return new Written(
        question.text(),
        question.theme(),
        question.level(),
        question.lookFor(),
        question.followUps());
  }

  /** Collects what is wrong with each field. */
  static Filled<Written> read(ViewState state) {
    Map<String, String> faults = new LinkedHashMap<>();
    Written written =
        new Written(
            field(
                QuestionForm.TEXT,
                () -> Wording.text(Inputs.text(state, QuestionForm.TEXT)),
                "",
                faults),
            Inputs.picked(state, QuestionForm.THEME).flatMap(Theme::find).orElse(Theme.INCIDENT),
            Inputs.picked(state, QuestionForm.LEVEL).flatMap(Level::find).orElse(Level.MID),
            field(
                QuestionForm.LOOK_FOR,
                () -> Wording.lookFor(lines(state, QuestionForm.LOOK_FOR)),
                List.of(),
                faults),
            field(
                QuestionForm.FOLLOW_UPS,
                () -> Wording.followUps(lines(state, QuestionForm.FOLLOW_UPS)),
                List.of(),
                faults));
    return faults.isEmpty() ? Filled.with(written) : Filled.wrongly(faults);
  }

  /** A question of its own. */
  Question as(QuestionId id) {
    return new Question(
        id, text, List.of(theme), Guess.dimensions(theme), level, lookFor, followUps, List.of());
  }

  /** In place of a question's words; what the form does not show stays as it is. */
  Question over(Question before) {
    Stream<Theme> others =
        before.themes().contains(theme)
            ? before.themes().stream().filter(each -> each != theme)
            : before.themes().stream().skip(1);
    return new Question(
        before.id(),
        text,
        Stream.concat(Stream.of(theme), others).toList(),
        before.dimensions(),
        level,
        lookFor,
        followUps,
        before.principles());
  }

  private static List<String> lines(ViewState state, String field) {
    return Inputs.text(state, field).lines().toList();
  }

  private static <T> T field(String id, Supplier<T> read, T otherwise, Map<String, String> faults) {
    try {
      return read.get();
    } catch (Refusal refusal) {
      faults.put(id, refusal.sentence());
      return otherwise;
    }
  }
}

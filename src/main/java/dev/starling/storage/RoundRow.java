package dev.starling.storage;

import dev.starling.base.PersonId;
import dev.starling.base.Ts;
import dev.starling.question.Dimension;
import dev.starling.question.Question;
import dev.starling.question.Theme;
import dev.starling.round.Round;
import dev.starling.round.RoundState;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A round as it stands in its table, the question’s words spread over columns. Public, or JDBI
 * could not read it.
 */
public record RoundRow(
    long workspace,
    String id,
    long channel,
    @Nullable LocalDate date,
    @Nullable String askedBy,
    String questionId,
    String question,
    String theme,
    String themes,
    String dimensions,
    String level,
    String lookFor,
    String followUps,
    String principles,
    String why,
    int rubric,
    RoundState state,
    Instant openedAt,
    Instant closesAt,
    boolean late,
    @Nullable Ts ts) {

  static RoundRow of(Round round) {
    Question question = round.question();
    PersonId askedBy = round.askedBy();
    return new RoundRow(
        round.id().workspace().value(),
        round.id().value(),
        round.channel().value(),
        round.date(),
        askedBy == null ? null : askedBy.value(),
        question.id().value(),
        question.text(),
        question.theme().slug(),
        QuestionColumns.slugs(question.themes(), Theme::slug),
        QuestionColumns.slugs(question.dimensions(), Dimension::slug),
        question.level().slug(),
        Rows.lines(question.lookFor()),
        Rows.lines(question.followUps()),
        Rows.lines(question.principles()),
        round.why(),
        round.rubric(),
        round.state(),
        round.openedAt(),
        round.closesAt(),
        round.late(),
        round.ts());
  }
}

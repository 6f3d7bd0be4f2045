package dev.starling.storage;

import dev.starling.base.PersonId;
import dev.starling.question.Dimension;
import dev.starling.question.Question;
import dev.starling.question.Theme;
import dev.starling.question.own.OwnQuestion;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a team made of a question, as it stands in its table. Public, or JDBI could not read it. */
public record OwnQuestionRow(
    long workspace,
    long channel,
    String id,
    String state,
    boolean reworded,
    String text,
    String themes,
    String dimensions,
    String level,
    String lookFor,
    String followUps,
    String principles,
    String pack,
    @Nullable String author,
    Instant createdAt,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    String reason) {

  static OwnQuestionRow of(OwnQuestion own) {
    Question question = own.question();
    return new OwnQuestionRow(
        own.circle().workspace().value(),
        OwnQuestionMapper.channel(own.circle()),
        question.id().value(),
        own.state().name(),
        own.reworded(),
        question.text(),
        QuestionColumns.slugs(question.themes(), Theme::slug),
        QuestionColumns.slugs(question.dimensions(), Dimension::slug),
        question.level().slug(),
        Rows.lines(question.lookFor()),
        Rows.lines(question.followUps()),
        Rows.lines(question.principles()),
        own.pack().value(),
        id(own.author()),
        own.createdAt(),
        id(own.decidedBy()),
        own.decidedAt(),
        own.reason());
  }

  private static @Nullable String id(@Nullable PersonId person) {
    return person == null ? null : person.value();
  }
}

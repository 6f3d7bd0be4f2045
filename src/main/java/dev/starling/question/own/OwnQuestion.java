package dev.starling.question.own;

import dev.starling.base.PersonId;
import dev.starling.question.PackId;
import dev.starling.question.Question;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a team made of a question: one of their own, or another's id with words or a state of their
 * own, which then lies over what is shipped or stands in the wider circle.
 *
 * @param reworded whether the words are the team's; if not, those beneath count as long as there
 *     are any
 * @param author who suggested or wrote it; null when the operator imported it
 * @param decidedBy who changed its state last; null while nobody has
 * @param reason what they said about it; may be empty
 */
public record OwnQuestion(
    Circle circle,
    Question question,
    PackId pack,
    OwnState state,
    boolean reworded,
    @Nullable PersonId author,
    Instant createdAt,
    @Nullable PersonId decidedBy,
    @Nullable Instant decidedAt,
    String reason) {

  /** One of a team's own that is new. */
  static OwnQuestion fresh(
      Circle circle, Question question, PackId pack, @Nullable PersonId author, Instant now) {
    return new OwnQuestion(
        circle, question, pack, OwnState.SUGGESTED, true, author, now, null, null, "");
  }

  public boolean isSuggestedBy(PersonId person) {
    return state == OwnState.SUGGESTED && person.equals(author);
  }

  OwnQuestion decided(OwnState to, @Nullable PersonId by, Instant now, String why) {
    return new OwnQuestion(circle, question, pack, to, reworded, author, createdAt, by, now, why);
  }

  OwnQuestion saying(Question words) {
    return new OwnQuestion(
        circle, words, pack, state, true, author, createdAt, decidedBy, decidedAt, reason);
  }
}

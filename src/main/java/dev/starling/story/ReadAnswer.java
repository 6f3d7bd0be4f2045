package dev.starling.story;

import dev.starling.round.Answer;
import dev.starling.round.AnswerKind;
import dev.starling.round.FormAnswer;
import dev.starling.round.Forms;
import dev.starling.round.Messages;
import dev.starling.round.Round;
import dev.starling.round.Rounds;
import java.util.Optional;

/** Reads an answer as a story would be written: in its five parts. */
public final class ReadAnswer {
  private final Rounds rounds;
  private final Messages messages;
  private final Forms forms;

  public ReadAnswer(Rounds rounds, Messages messages, Forms forms) {
    this.rounds = rounds;
    this.messages = messages;
    this.forms = forms;
  }

  /** The parts of a form as they were filled in; of anything else those that are proposed. */
  public Bullets parts(Answer answer) {
    return form(answer)
        .map(form -> Bullets.of(form.parts()))
        .orElseGet(() -> Proposal.from(words(answer)));
  }

  /** All its words; a clip may have none. */
  public String words(Answer answer) {
    return String.join("\n", messages.texts(answer.id())).strip();
  }

  private Optional<FormAnswer> form(Answer answer) {
    if (answer.kind() != AnswerKind.FORM) {
      return Optional.empty();
    }
    Round round = rounds.get(answer.round());
    return forms.findByPost(round.channel(), answer.ts());
  }
}

package dev.starling.slack.story;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.model.Message;
import com.slack.api.model.view.View;
import dev.starling.base.Refusal;
import dev.starling.base.Ts;
import dev.starling.round.Answer;
import dev.starling.round.AnswerId;
import dev.starling.round.Answers;
import dev.starling.slack.caller.Caller;
import dev.starling.slack.command.OpenForm;
import dev.starling.slack.command.Verb;
import dev.starling.slack.wire.Reply;
import java.util.Optional;

/** Saves what somebody said as a story: an answer, or any other message of their own. */
final class Saving {
  private final Owners owners;
  private final OpenForm openForm;
  private final StoryForms forms;
  private final Answers answers;

  Saving(Owners owners, OpenForm openForm, StoryForms forms, Answers answers) {
    this.owners = owners;
    this.openForm = openForm;
    this.forms = forms;
    this.answers = answers;
  }

  /** From what the author alone was told of their answer. */
  Reply open(BlockActionPayload payload) {
    openForm.from(payload, answer(payload), () -> owners.of(payload));
    return Reply.none();
  }

  /** In place of a window that had no story to offer. */
  Reply instead(BlockActionPayload payload) {
    openForm.inside(payload, answer(payload), () -> owners.of(payload));
    return Reply.none();
  }

  private Verb.Form answer(BlockActionPayload payload) {
    AnswerId answer = AnswerId.parse(payload.getActions().get(0).getValue());
    StoryTarget target = StoryTarget.fromAnswer(answer);
    return new Verb.Form(StoryForm.TITLE, caller -> forms.opened(caller, target));
  }

  /** From the menu of a message. */
  Reply open(MessageShortcutPayload payload) {
    Verb.Form form = new Verb.Form(StoryForm.TITLE, caller -> form(caller, payload.getMessage()));
    openForm.on(payload.getTriggerId(), form, () -> owners.of(payload));
    return Reply.none();
  }

  private View form(Caller caller, Message message) {
    Ts ts = new Ts(message.getTs());
    Optional<Answer> answer =
        caller.place().flatMap(place -> answers.findByMessage(place.channel(), ts));
    if (answer.isPresent()) {
      return forms.opened(caller, StoryTarget.fromAnswer(answer.get().id()));
    }
    if (message.getBotId() != null || !caller.person().id().value().equals(message.getUser())) {
      throw new Refusal(
          "A story bank holds one's own stories. Choose this in the menu of a message of yours,"
              + " best of one with which you answered a question.");
    }
    String words = message.getText() == null ? "" : message.getText();
    return forms.opened(
        caller, StoryTarget.fromMessage("message " + ts.value()), FirstWords.said(words));
  }
}

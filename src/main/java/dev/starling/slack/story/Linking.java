package dev.starling.slack.story;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.view.View;
import dev.starling.base.Refusal;
import dev.starling.base.Ts;
import dev.starling.round.Answer;
import dev.starling.round.AnswerId;
import dev.starling.round.Answers;
import dev.starling.slack.caller.Caller;
import dev.starling.slack.command.OpenForm;
import dev.starling.slack.command.Verb;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.text.Window;
import dev.starling.slack.wire.FormReply;
import dev.starling.slack.wire.Reply;
import dev.starling.story.LinkTelling;
import dev.starling.story.StoryId;
import java.util.List;

/** Asks which stories an answer told, and notes it. */
final class Linking {
  /** In a window that has no story to offer; its value is the answer's id. */
  static final String SAVE_INSTEAD = "story_save_instead";

  private static final String NOT_YOURS =
      "That is no answer of yours that stands now. Choose this in the menu of a message with which"
          + " you answered a question.";

  private final Owners owners;
  private final OpenForm openForm;
  private final Redraw redraw;
  private final LinkChoices choices;
  private final Answers answers;
  private final LinkTelling linkTelling;

  Linking(
      Owners owners,
      OpenForm openForm,
      Redraw redraw,
      LinkChoices choices,
      Answers answers,
      LinkTelling linkTelling) {
    this.owners = owners;
    this.openForm = openForm;
    this.redraw = redraw;
    this.choices = choices;
    this.answers = answers;
    this.linkTelling = linkTelling;
  }

  /** From what the author alone was told of their answer. */
  Reply ask(BlockActionPayload payload) {
    return ask(payload, new LinkTarget(value(payload), null));
  }

  /** From a story's window. */
  Reply askAgain(BlockActionPayload payload) {
    StoryPlace beneath = StoryWindows.place(payload.getView());
    return ask(payload, new LinkTarget(value(payload), beneath));
  }

  private Reply ask(BlockActionPayload payload, LinkTarget target) {
    Verb.Form form = new Verb.Form(LinkForm.TITLE, caller -> choices.form(caller, target));
    openForm.from(payload, form, () -> owners.of(payload));
    return Reply.none();
  }

  /** From the menu of a message. */
  Reply ask(MessageShortcutPayload payload) {
    Verb.Form form =
        new Verb.Form(
            LinkForm.TITLE,
            caller -> choices.form(caller, new LinkTarget(answer(caller, payload), null)));
    openForm.on(payload.getTriggerId(), form, () -> owners.of(payload));
    return Reply.none();
  }

  private String answer(Caller caller, MessageShortcutPayload payload) {
    Ts message = new Ts(payload.getMessage().getTs());
    return caller
        .place()
        .flatMap(place -> answers.findByMessage(place.channel(), message))
        .map(Answer::id)
        .map(AnswerId::toString)
        .orElseThrow(() -> new Refusal(NOT_YOURS));
  }

  FormReply submit(ViewSubmissionPayload payload) {
    View view = payload.getView();
    LinkTarget target = LinkTarget.decode(view.getPrivateMetadata());
    Caller caller = owners.of(payload);
    List<StoryId> told = LinkForm.read(view.getState());
    linkTelling.to(target.answerId(), told, caller.person().id());
    redraw.home(caller);
    StoryPlace beneath = target.beneath();
    if (beneath != null) {
      redraw.beneath(view, caller, beneath);
      return FormReply.close();
    }
    return FormReply.update(noted(told.size()));
  }

  private static View noted(int told) {
    String sentence =
        switch (told) {
          case 0 ->
              "Noted: this answer is linked to no story, and counts for its question's theme.";
          case 1 -> "Noted: this answer is a telling of that story, and counts for its themes.";
          default ->
              "Noted: this answer is a telling of each of these stories, and counts for all"
                  + " their themes.";
        };
    return Window.reading(LinkForm.TITLE, List.of(Blocks.section(Mrkdwn.of(sentence))));
  }

  /** From a story's window: in which answer was it told? */
  Reply askForAnswer(BlockActionPayload payload) {
    StoryPlace place = StoryWindows.place(payload.getView());
    Verb.Form form = new Verb.Form(TellingForm.TITLE, caller -> choices.answers(caller, place));
    openForm.from(payload, form, () -> owners.of(payload));
    return Reply.none();
  }

  FormReply add(ViewSubmissionPayload payload) {
    View view = payload.getView();
    StoryPlace place = StoryWindows.place(view);
    Caller caller = owners.of(payload);
    return TellingForm.read(view.getState())
        .then(
            answer -> {
              linkTelling.also(answer, place.storyId(), caller.person().id());
              redraw.home(caller);
              redraw.beneath(view, caller, place);
              return FormReply.close();
            });
  }

  private static String value(BlockActionPayload payload) {
    return payload.getActions().get(0).getValue();
  }
}

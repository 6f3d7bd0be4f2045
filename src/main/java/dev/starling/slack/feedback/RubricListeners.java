package dev.starling.slack.feedback;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import dev.starling.feedback.ChangeRubric;
import dev.starling.feedback.Rubrics;
import dev.starling.slack.caller.Caller;
import dev.starling.slack.caller.Callers;
import dev.starling.slack.command.Ask;
import dev.starling.slack.command.Corner;
import dev.starling.slack.command.OpenForm;
import dev.starling.slack.command.Verb;
import dev.starling.slack.text.Shown;
import dev.starling.slack.wire.Boundary;
import dev.starling.slack.wire.FormReply;
import dev.starling.slack.wire.Reply;
import dev.starling.workspace.Person;
import java.util.List;

/** The emoji and what they mean; admins change them. */
public final class RubricListeners implements Corner {
  private final Callers callers;
  private final OpenForm openForm;
  private final Rubrics rubrics;
  private final ChangeRubric changeRubric;

  public RubricListeners(
      Callers callers, OpenForm openForm, Rubrics rubrics, ChangeRubric changeRubric) {
    this.callers = callers;
    this.openForm = openForm;
    this.rubrics = rubrics;
    this.changeRubric = changeRubric;
  }

  @Override
  public List<Verb> verbs() {
    return List.of(
        Verb.anywhere(
            "rubric",
            "rubric",
            "rubric",
            "shows the emoji and what they mean; admins change them",
            this::show));
  }

  @Override
  public void register(App app, Boundary boundary) {
    app.blockAction(RubricViews.CHANGE, boundary.action(this::open));
    app.viewSubmission(RubricForm.CALLBACK, boundary.submission(this::change));
  }

  private Reply show(Ask ask) {
    Caller caller = ask.caller();
    Shown shown =
        RubricViews.show(rubrics.current(caller.workspace().id()), caller.person().admin());
    return Reply.blocks(shown.text(), shown.blocks());
  }

  private Reply open(BlockActionPayload payload) {
    Verb.Form form =
        new Verb.Form(
            RubricForm.TITLE, caller -> RubricForm.of(rubrics.current(caller.workspace().id())));
    openForm.on(payload.getTriggerId(), form, () -> callers.of(payload));
    return Reply.none();
  }

  private FormReply change(ViewSubmissionPayload payload) {
    Person person = callers.of(payload).person();
    return RubricForm.read(payload.getView().getState())
        .then(
            choice -> {
              changeRubric.by(person.id(), person.admin(), choice.emoji(), choice.growthInPublic());
              return FormReply.close();
            });
  }
}

package dev.starling.slack.question;

import com.slack.api.bolt.App;
import dev.starling.question.own.OwnState;
import dev.starling.question.own.QuestionUses;
import dev.starling.schedule.Gate;
import dev.starling.slack.caller.Callers;
import dev.starling.slack.caller.Directory;
import dev.starling.slack.caller.PracticeChannels;
import dev.starling.slack.command.Corner;
import dev.starling.slack.command.OpenForm;
import dev.starling.slack.command.Verb;
import dev.starling.slack.question.Browsing.Filter;
import dev.starling.slack.wire.Boundary;
import dev.starling.slack.wire.Modals;
import java.util.List;

/** All that people say, press and send about the question bank. */
public final class QuestionCorner implements Corner {
  private final QuestionsVerb verb;
  private final QuestionWindows windows;
  private final QuestionChanges changes;
  private final Callers callers;
  private final ImportDesk importDesk;
  private final Exports exports;

  public QuestionCorner(
      QuestionUses uses,
      Gate gate,
      Callers callers,
      Directory directory,
      OpenForm openForm,
      Modals modals,
      ImportDesk importDesk,
      Exports exports) {
    Contributors contributors = new Contributors(gate);
    verb = new QuestionsVerb(uses.banks(), new PracticeChannels(directory));
    windows = new QuestionWindows(uses.banks(), contributors, callers, openForm, modals);
    changes = new QuestionChanges(uses, contributors, callers, windows);
    this.callers = callers;
    this.importDesk = importDesk;
    this.exports = exports;
  }

  @Override
  public List<Verb> verbs() {
    return List.of(verb.verb());
  }

  @Override
  public void register(App app, Boundary boundary) {
    browsing(app, boundary);
    changing(app, boundary);
    importDesk.register(app, boundary);
    app.blockAction(
        BrowseView.EXPORT, boundary.action(payload -> exports.send(payload, callers.of(payload))));
  }

  private void browsing(App app, Boundary boundary) {
    app.viewSubmission(BrowseView.CALLBACK, boundary.submission(windows::search));
    app.blockAction(BrowseView.TEXT, boundary.action(windows::searchOnEnter));
    for (Filter filter : Filter.values()) {
      app.blockAction(filter.action(), boundary.action(payload -> windows.filter(filter, payload)));
    }
    app.blockAction(BrowseView.PREVIOUS, boundary.action(windows::turn));
    app.blockAction(BrowseView.NEXT, boundary.action(windows::turn));
    app.blockAction(BrowseView.CIRCLE, boundary.action(windows::changeCircle));
    app.blockAction(BrowseView.OPEN, boundary.action(windows::look));
  }

  private void changing(App app, Boundary boundary) {
    app.blockAction(BrowseView.SUGGEST, boundary.action(windows::suggest));
    app.blockAction(DetailView.EDIT, boundary.action(windows::edit));
    app.viewSubmission(QuestionForm.CALLBACK, boundary.submission(changes::write));
    app.blockAction(
        DetailView.APPROVE, boundary.action(payload -> changes.decide(payload, OwnState.IN_USE)));
    app.blockAction(
        DetailView.DECLINE, boundary.action(payload -> changes.decide(payload, OwnState.DECLINED)));
    app.blockAction(DetailView.RETIRE, boundary.action(changes::retire));
    app.blockAction(DetailView.BRING_BACK, boundary.action(changes::bringBack));
    app.blockAction(
        SuggestionLetters.APPROVE,
        boundary.action(payload -> changes.decideByLetter(payload, OwnState.IN_USE)));
    app.blockAction(
        SuggestionLetters.DECLINE,
        boundary.action(payload -> changes.decideByLetter(payload, OwnState.DECLINED)));
  }
}

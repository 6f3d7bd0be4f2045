package dev.starling.slack.question;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.view.View;
import dev.starling.base.Refusal;
import dev.starling.question.own.Catalog;
import dev.starling.question.own.Circle;
import dev.starling.question.own.Contributor;
import dev.starling.question.own.Entry;
import dev.starling.question.own.OwnBanks;
import dev.starling.slack.caller.Caller;
import dev.starling.slack.caller.Callers;
import dev.starling.slack.command.OpenForm;
import dev.starling.slack.command.Verb;
import dev.starling.slack.question.Browsing.Filter;
import dev.starling.slack.text.Inputs;
import dev.starling.slack.wire.FormReply;
import dev.starling.slack.wire.Modals;
import dev.starling.slack.wire.Reply;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Leads through the windows of the question bank. */
final class QuestionWindows {
  private final OwnBanks banks;
  private final Contributors contributors;
  private final Callers callers;
  private final OpenForm openForm;
  private final Modals modals;

  QuestionWindows(
      OwnBanks banks,
      Contributors contributors,
      Callers callers,
      OpenForm openForm,
      Modals modals) {
    this.banks = banks;
    this.contributors = contributors;
    this.callers = callers;
    this.openForm = openForm;
    this.modals = modals;
  }

  /** The button of the list itself. */
  FormReply search(ViewSubmissionPayload payload) {
    View view = payload.getView();
    String words = Inputs.text(view.getState(), BrowseView.TEXT);
    return FormReply.update(
        list(Browsing.decode(view.getPrivateMetadata()).looksFor(words), callers.of(payload)));
  }

  Reply searchOnEnter(BlockActionPayload payload) {
    return goOn(payload, (browsing, value) -> browsing.looksFor(value));
  }

  Reply filter(Filter filter, BlockActionPayload payload) {
    return goOn(
        payload,
        (browsing, value) -> browsing.filters(filter, value.equals(Choices.ANY) ? "" : value));
  }

  Reply turn(BlockActionPayload payload) {
    return goOn(payload, (browsing, value) -> browsing.turnsTo(Integer.parseInt(value)));
  }

  Reply changeCircle(BlockActionPayload payload) {
    return goOn(payload, (browsing, value) -> browsing.in(Circle.parse(value)));
  }

  Reply look(BlockActionPayload payload) {
    Browsing list = Browsing.decode(payload.getView().getPrivateMetadata());
    String id = value(payload);
    over(payload, DetailView.TITLE, caller -> detail(list, id, caller));
    return Reply.none();
  }

  Reply suggest(BlockActionPayload payload) {
    Browsing list = Browsing.decode(payload.getView().getPrivateMetadata());
    Looking fresh = Looking.fresh(list.place(), list);
    over(
        payload,
        QuestionForm.title(fresh),
        caller -> {
          contributors.of(caller.person()).checkMember();
          return QuestionForm.blank(fresh);
        });
    return Reply.none();
  }

  Reply edit(BlockActionPayload payload) {
    Looking looking = Looking.decode(payload.getView().getPrivateMetadata());
    over(
        payload,
        QuestionForm.title(looking),
        caller -> QuestionForm.about(looking, entry(looking).question()));
    return Reply.none();
  }

  /** Draws a question and the list beneath it as they are now. */
  void refresh(Looking looking, Caller caller, View detail) {
    modals.update(
        detail.getId(), DetailView.of(looking, entry(looking), contributors.of(caller.person())));
    refreshList(looking.list(), caller, detail.getRootViewId());
  }

  void refreshList(Browsing list, Caller caller, String window) {
    modals.update(window, list(list, caller));
  }

  Entry entry(Looking looking) {
    return banks
        .of(looking.list().place())
        .find(looking.question())
        .orElseThrow(() -> new Refusal("That question is not there any more."));
  }

  /** Suggestions are decided on where they were made; anything else is changed where one looks. */
  private View detail(Browsing list, String id, Caller caller) {
    Contributor reader = contributors.of(caller.person());
    Looking first = new Looking(list.circle(), id, "", list);
    Entry entry = entry(first);
    return DetailView.of(Looking.at(home(entry, list), first.question(), list), entry, reader);
  }

  private static Circle home(Entry entry, Browsing list) {
    return entry
        .own()
        .filter(own -> !entry.shipped() && !entry.isInUse())
        .map(own -> own.circle())
        .orElseGet(list::place);
  }

  private Reply goOn(BlockActionPayload payload, BiFunction<Browsing, String, Browsing> step) {
    View view = payload.getView();
    Caller caller = callers.of(payload);
    Browsing next = step.apply(Browsing.decode(view.getPrivateMetadata()), value(payload));
    modals.update(view.getId(), view.getHash(), list(next, caller));
    return Reply.none();
  }

  private View list(Browsing browsing, Caller caller) {
    Circle here = browsing.place();
    if (!here.workspace().equals(caller.workspace().id())) {
      throw new IllegalStateException("a question bank of another workspace");
    }
    Catalog catalog = banks.of(here);
    List<Circle> other = here.channel().isPresent() ? List.of(here.around()) : List.of();
    return BrowseView.of(browsing, catalog, other);
  }

  private void over(BlockActionPayload payload, String title, Verb.Filling filling) {
    openForm.from(payload, new Verb.Form(title, filling), () -> callers.of(payload));
  }

  private static String value(BlockActionPayload payload) {
    BlockActionPayload.Action action = payload.getActions().get(0);
    return Optional.ofNullable(action.getSelectedOption())
        .map(BlockActionPayload.Action.SelectedOption::getValue)
        .orElseGet(() -> Optional.ofNullable(action.getValue()).orElse(""));
  }
}

package dev.starling.slack.question;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import dev.starling.base.PersonId;
import dev.starling.question.Question;
import dev.starling.question.own.Contributor;
import dev.starling.question.own.Entry;
import dev.starling.question.own.OwnQuestion;
import dev.starling.question.own.OwnState;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.text.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The window that shows one question whole, with what its reader may do about it. */
final class DetailView {
  static final String TITLE = "Question";
  static final String APPROVE = "question_approve";
  static final String DECLINE = "question_decline";
  static final String EDIT = "question_edit";
  static final String RETIRE = "question_retire";
  static final String BRING_BACK = "question_bring_back";

  private DetailView() {}

  static View of(Looking looking, Entry entry, Contributor reader) {
    Question question = entry.question();
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Blocks.section(Mrkdwn.bold(question.text())));
    blocks.add(Blocks.context(QuestionText.facts(entry)));
    story(entry).ifPresent(told -> blocks.add(Blocks.context(told)));
    blocks.addAll(
        Blocks.lines(QuestionText.list("What an interviewer hopes to hear", question.lookFor())));
    blocks.addAll(Blocks.lines(QuestionText.list("Follow-ups", question.followUps())));
    blocks.add(Blocks.context(Mrkdwn.of("Its id is `%s`.", question.id())));
    List<ButtonElement> buttons = buttons(looking, entry, reader);
    if (!buttons.isEmpty()) {
      blocks.add(Blocks.actions("question_actions", buttons));
    }
    View view = Window.reading(TITLE, blocks);
    view.setPrivateMetadata(looking.encode());
    return view;
  }

  private static Optional<Mrkdwn> story(Entry entry) {
    return entry
        .own()
        .map(
            own -> {
              List<Mrkdwn> parts = new ArrayList<>();
              person("Suggested by", own.author(), !entry.shipped()).ifPresent(parts::add);
              person(entry.state().words() + " by", own.decidedBy(), true).ifPresent(parts::add);
              if (!own.reason().isEmpty()) {
                parts.add(Mrkdwn.plain(own.reason()));
              }
              return Mrkdwn.join(" · ", parts);
            })
        .filter(told -> !told.isEmpty());
  }

  private static Optional<Mrkdwn> person(String what, @Nullable PersonId person, boolean matters) {
    return person == null || !matters
        ? Optional.empty()
        : Optional.of(Mrkdwn.of("%s %s", what, Mrkdwn.person(person)));
  }

  private static List<ButtonElement> buttons(Looking looking, Entry entry, Contributor reader) {
    boolean decides = reader.decidesFor(looking.place());
    boolean own = entry.own().filter(each -> isTheirs(each, reader)).isPresent();
    List<ButtonElement> buttons = new ArrayList<>();
    if (decides) {
      buttons.addAll(decisions(entry.state(), looking.id()));
    }
    if (decides || own) {
      buttons.add(Blocks.button(EDIT, "Edit", looking.id()));
    }
    if (decides && entry.state() == OwnState.IN_USE) {
      buttons.add(retire(looking.id()));
    }
    return buttons;
  }

  private static boolean isTheirs(OwnQuestion own, Contributor reader) {
    return own.isSuggestedBy(reader.person());
  }

  private static List<ButtonElement> decisions(OwnState state, String id) {
    return switch (state) {
      case SUGGESTED ->
          List.of(
              Blocks.primaryButton(APPROVE, "Approve", id), Blocks.button(DECLINE, "Decline", id));
      case RETIRED, DECLINED -> List.of(Blocks.primaryButton(BRING_BACK, "Bring back", id));
      case IN_USE -> List.of();
    };
  }

  private static ButtonElement retire(String id) {
    return Blocks.dangerButton(
        RETIRE,
        "Retire",
        id,
        Blocks.confirm(
            "Retire this question?",
            "It is not asked any more until somebody brings it back. Answers to it stay.",
            "Retire",
            "Keep it"));
  }
}

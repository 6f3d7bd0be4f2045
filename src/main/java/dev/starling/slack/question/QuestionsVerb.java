package dev.starling.slack.question;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import dev.starling.question.own.Circle;
import dev.starling.question.own.Entry;
import dev.starling.question.own.OwnBanks;
import dev.starling.slack.caller.Caller;
import dev.starling.slack.caller.Place;
import dev.starling.slack.caller.PracticeChannels;
import dev.starling.slack.command.Ask;
import dev.starling.slack.command.RunButton;
import dev.starling.slack.command.Verb;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.wire.Reply;
import java.util.ArrayList;
import java.util.List;

/** Shows what may be asked: all of it in a window, or what has some words in it. */
final class QuestionsVerb {
  private static final int SHOWN = 5;
  private static final int EXCERPT = 300;

  private final OwnBanks banks;
  private final PracticeChannels channels;

  QuestionsVerb(OwnBanks banks, PracticeChannels channels) {
    this.banks = banks;
    this.channels = channels;
  }

  Verb verb() {
    return Verb.anywhere(
            "questions",
            "questions [words]",
            "questions cutover",
            "what may be asked: search it, suggest your own, edit and retire",
            this::search)
        .opening(BrowseView.TITLE, this::browse);
  }

  private View browse(Caller caller) {
    Circle here = circle(caller);
    return BrowseView.of(Browsing.of(here, ""), banks.of(here), elsewhere(here));
  }

  /** A window can't be opened with what was found, so the best of it is told at once. */
  private Reply search(Ask ask) {
    Circle here = circle(ask.caller());
    String words = ask.rest();
    List<Entry> found = banks.of(here).matching(Browsing.of(here, words).search());
    List<Mrkdwn> lines = new ArrayList<>();
    lines.add(
        found.isEmpty()
            ? Mrkdwn.of("No question has “%s” in it; you could suggest one.", words)
            : Mrkdwn.of("%d with “%s” in them:", found.size(), words));
    found.stream().limit(SHOWN).forEach(entry -> lines.add(line(entry)));
    Mrkdwn text = Mrkdwn.join("\n", lines);
    List<LayoutBlock> blocks = new ArrayList<>(Blocks.lines(lines));
    blocks.add(
        Blocks.actions("questions", List.of(RunButton.of("Open the question bank", "questions"))));
    return Reply.blocks(text.value(), blocks);
  }

  private static Mrkdwn line(Entry entry) {
    return Mrkdwn.of(
        "• %s _%s_",
        Mrkdwn.plain(entry.question().text().replace('\n', ' ')).upTo(EXCERPT),
        QuestionText.facts(entry));
  }

  private Circle circle(Caller caller) {
    if (caller.place().isEmpty()) {
      return Circle.of(caller.workspace().id());
    }
    channels.admit(caller);
    return caller.place().map(Place::channel).map(Circle::of).orElseThrow();
  }

  private static List<Circle> elsewhere(Circle here) {
    return here.channel().isPresent() ? List.of(here.around()) : List.of();
  }
}

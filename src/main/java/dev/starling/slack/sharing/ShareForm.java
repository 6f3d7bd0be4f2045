package dev.starling.slack.sharing;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.UsersSelectElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import dev.starling.base.PersonId;
import dev.starling.sharing.Feedback;
import dev.starling.sharing.Share;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Inputs;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.text.Window;
import dev.starling.story.Story;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The owner's window: with whom a story is shared, what they said, and with whom it might be. */
final class ShareForm {
  static final String CALLBACK = "share_form";
  static final String TITLE = "Share a story";

  /** Its value is the share's id. */
  static final String TAKE_BACK = "share_take_back";

  private static final String COLLEAGUE = "share_colleague";
  private static final String WISH = "share_wish";

  /** So that the window stays one that is read. */
  private static final int SHOWN_FEEDBACK = 5;

  private ShareForm() {}

  /**
   * A story and what became of sharing it.
   *
   * @param standing with whom it is shared now
   * @param said by whom in the order of {@code feedback}
   */
  record Page(
      Story story,
      List<Share> standing,
      List<Feedback> feedback,
      List<PersonId> said,
      ZoneId zone) {}

  static View of(ShareTarget target, Page page) {
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(
        Blocks.section(
            Mrkdwn.of(
                "*%s* is yours alone. Show it to one colleague whose opinion you want: they get it"
                    + " in a direct message as it is now, and can answer you. You can take it back"
                    + " at any time.",
                page.story().title())));
    page.standing().forEach(share -> blocks.add(standing(share, page.zone())));
    blocks.addAll(feedback(page));
    UsersSelectElement whom =
        UsersSelectElement.builder().actionId(named(COLLEAGUE, target)).build();
    blocks.add(Inputs.required(named(COLLEAGUE, target), "With whom?", whom));
    blocks.add(
        Inputs.lines(
            named(WISH, target),
            "What would you like to hear about?",
            "For example: is my own part clear? Is it too long?",
            Share.LONGEST_WISH,
            ""));
    return Window.form(CALLBACK, target.encode(), TITLE, "Share it", blocks);
  }

  private static LayoutBlock standing(Share share, ZoneId zone) {
    return Blocks.section(
        Mrkdwn.of(
            "Shared with %s since %s",
            Mrkdwn.person(share.colleague()), Mrkdwn.day(share.sharedAt(), zone)),
        Blocks.dangerButton(
            TAKE_BACK,
            "Take it back",
            share.id().toString(),
            Blocks.confirm(
                "Take it back?",
                "The message with the story is replaced by a sentence, and they can open it no"
                    + " more. What they read before, they have read.",
                "Take it back",
                "Leave it")));
  }

  private static List<LayoutBlock> feedback(Page page) {
    List<LayoutBlock> blocks = new ArrayList<>();
    for (int i = 0; i < Math.min(SHOWN_FEEDBACK, page.feedback().size()); i++) {
      Feedback feedback = page.feedback().get(i);
      blocks.addAll(
          FeedbackLetter.words(
              feedback,
              Mrkdwn.of(
                  "%s said on %s",
                  Mrkdwn.person(page.said().get(i)), Mrkdwn.day(feedback.givenAt(), page.zone()))));
    }
    return blocks;
  }

  static Optional<String> colleague(ViewState state, ShareTarget target) {
    return Inputs.value(state, named(COLLEAGUE, target)).map(ViewState.Value::getSelectedUser);
  }

  static String wish(ViewState state, ShareTarget target) {
    return Inputs.text(state, named(WISH, target));
  }

  static String colleagueBlock(ShareTarget target) {
    return named(COLLEAGUE, target);
  }

  private static String named(String id, ShareTarget target) {
    return id + "_" + target.edition();
  }
}

package dev.starling.slack.round;

import com.slack.api.model.block.LayoutBlock;
import dev.starling.coach.SpeakingTime;
import dev.starling.coach.Words;
import dev.starling.round.FormAnswer;
import dev.starling.round.StarParts;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.text.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An answer given by the form, as Starling posts it for its author. */
public final class FormPost {
  /** Their value is an {@link AnswerTarget}. */
  public static final String EDIT = "answer.edit";

  public static final String DELETE = "answer.delete";

  private FormPost() {}

  public static Shown of(FormAnswer form) {
    Mrkdwn who = Mrkdwn.of("%s answered", Mrkdwn.person(form.person()));
    List<Mrkdwn> parts = form.parts().told().stream().map(FormPost::part).toList();
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Blocks.section(who));
    parts.forEach(part -> blocks.add(Blocks.section(part)));
    length(form.parts()).map(Blocks::context).ifPresent(blocks::add);
    blocks.add(buttons(new AnswerTarget(form.round(), form.id()).encode()));
    return Shown.of(Mrkdwn.of("%s:\n%s", who, Mrkdwn.join("\n", parts)), blocks);
  }

  /**
   * Their words back, where they could not be posted.
   *
   * @param why a sentence
   */
  static Shown back(FormAnswer form, String why) {
    Mrkdwn first = Mrkdwn.of("Your answer could not be posted. %s These are your words:", why);
    List<Mrkdwn> parts = form.parts().told().stream().map(FormPost::part).toList();
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Blocks.section(first));
    parts.forEach(part -> blocks.add(Blocks.section(part)));
    return Shown.of(Mrkdwn.of("%s\n%s", first, Mrkdwn.join("\n", parts)), blocks);
  }

  /** Escaping makes text longer; all six parts together must still fit into one message. */
  private static Mrkdwn part(StarParts.Part part) {
    Mrkdwn text = Mrkdwn.plain(part.text()).upTo(AnswerPart.LONGEST);
    return Mrkdwn.of("*%s*\n%s", part.heading(), text);
  }

  private static Optional<Mrkdwn> length(StarParts parts) {
    return HowLong.of(SpeakingTime.estimated(Words.in(parts.text())))
        .map(time -> Mrkdwn.of("Length: %s", time));
  }

  private static LayoutBlock buttons(String target) {
    return Blocks.actions(
        "answer.actions",
        List.of(
            Blocks.button(EDIT, "Edit", target),
            Blocks.dangerButton(
                DELETE,
                "Delete",
                target,
                Blocks.confirm(
                    "Delete this answer?",
                    "Only its author can. Its text goes, and with it what colleagues said about"
                        + " it.",
                    "Delete",
                    "Keep it"))));
  }
}

package dev.starling.slack.forget;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.view.View;
import dev.starling.forget.Holdings;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Inputs;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.text.Window;
import java.util.ArrayList;
import java.util.List;

/** Asks a person back before everything that is theirs is deleted, and says what that is. */
final class ForgetForm {
  static final String CALLBACK = "forget_me";
  static final String TITLE = "Forget me";

  private static final String SURE = "sure";

  private ForgetForm() {}

  static View of(Holdings held) {
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.addAll(Blocks.lines(deleted(held)));
    blocks.addAll(Blocks.lines(inSlack(held)));
    blocks.addAll(Blocks.lines(staying(held)));
    blocks.add(
        Inputs.required(
            SURE,
            "It can't be undone",
            CheckboxesElement.builder()
                .actionId(SURE)
                .options(List.of(Blocks.option("Delete all of it for good", SURE)))
                .build()));
    return Window.form(CALLBACK, "", TITLE, "Delete it", blocks);
  }

  private static List<Mrkdwn> deleted(Holdings held) {
    List<Mrkdwn> lines = new ArrayList<>();
    lines.add(Mrkdwn.of("*What I keep of you, and delete*"));
    lines.addAll(HoldingsText.lines(held));
    lines.add(
        Mrkdwn.of("• your name and time zone, your coverage, and that you look after channels"));
    return lines;
  }

  private static List<Mrkdwn> inSlack(Holdings held) {
    List<Mrkdwn> lines = new ArrayList<>();
    lines.add(Mrkdwn.of("*What happens in Slack*"));
    if (held.formPosts() > 0) {
      lines.add(Mrkdwn.of("• Answers by form that I posted for you (%d) go.", held.formPosts()));
    }
    lines.add(Mrkdwn.of("• Summaries of mine do not name you any more."));
    lines.add(Mrkdwn.of("• Messages that you wrote yourself stay: you can delete them there."));
    return lines;
  }

  private static List<Mrkdwn> staying(Holdings held) {
    List<Mrkdwn> lines = new ArrayList<>();
    lines.add(Mrkdwn.of("*What stays*"));
    if (held.marks() + held.signals() > 0) {
      lines.add(
          Mrkdwn.of(
              "• What you gave to colleagues (%s) is theirs; it stays without your name.",
              HoldingsText.given(held)));
    }
    lines.add(Mrkdwn.of("• Questions of yours that the team uses, without your name."));
    lines.add(
        Mrkdwn.of(
            "• A keyed hash in your place and this moment, so that nothing from before is ever"
                + " collected again. If you answer anew, that counts."));
    return lines;
  }

  /** In its place, once it is done. */
  static View done() {
    return Window.reading(
        TITLE,
        List.of(
            Blocks.section(
                Mrkdwn.of(
                    "It is deleted. What Slack still shows of it goes in the next minutes, and I"
                        + " write to you once more to say so."))));
  }
}

package dev.starling.slack.story;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import dev.starling.question.Question;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.text.Window;
import dev.starling.story.Angles;
import dev.starling.story.Story;
import java.util.ArrayList;
import java.util.List;

/** Questions with which to rehearse a story. */
final class RehearseView {
  static final String TITLE = "Questions to rehearse";

  private RehearseView() {}

  static View of(Story story, Angles angles, List<Question> questions, String command) {
    List<LayoutBlock> blocks = new ArrayList<>();
    if (questions.isEmpty()) {
      blocks.add(
          Blocks.section(
              Mrkdwn.of(
                  "I have no further question for *%s*. Give it one more theme, and there may be.",
                  story.title())));
      return Window.reading(TITLE, blocks);
    }
    blocks.add(
        Blocks.section(
            Mrkdwn.of(
                "Tell *%s* to each of these, aloud and in under two minutes. The more often its"
                    + " beginning changes, the better you know it.",
                story.title())));
    for (Question question : questions) {
      String angle = angles.untold().contains(question.theme()) ? " · a new side" : "";
      blocks.add(
          Blocks.section(
              Mrkdwn.of("*%s*%s\n%s", question.theme().title(), angle, question.text())));
    }
    blocks.add(
        Blocks.context(
            Mrkdwn.of(
                "`%s ask %s` puts a question on its theme to your team's channel.",
                command, questions.get(0).theme().slug())));
    return Window.reading(TITLE, blocks);
  }
}

package dev.starling.slack.question;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import dev.starling.question.Level;
import dev.starling.question.Question;
import dev.starling.question.Theme;
import dev.starling.question.reading.Wording;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Inputs;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.text.Window;
import java.util.ArrayList;
import java.util.List;

/** The form with which a question is suggested or edited. */
final class QuestionForm {
  static final String CALLBACK = "question_form";
  static final String TEXT = "question_text";
  static final String THEME = "question_theme";
  static final String LEVEL = "question_level";
  static final String LOOK_FOR = "question_look_for";
  static final String FOLLOW_UPS = "question_follow_ups";

  private QuestionForm() {}

  static String title(Looking looking) {
    return looking.isFresh() ? "Suggest a question" : "Edit the question";
  }

  static View blank(Looking looking) {
    return of(looking, new Written("", Theme.INCIDENT, Level.MID, List.of(), List.of()), List.of());
  }

  static View about(Looking looking, Question question) {
    return of(looking, Written.of(question), List.of());
  }

  /** The same again, after they were told what theirs is like. */
  static View warning(Looking looking, Written written, Question lookalike) {
    LayoutBlock like =
        Blocks.section(
            Mrkdwn.of(
                "*This is much like a question that is there already:*\n&gt; %s\nKeep yours only if"
                    + " it asks for another story; then press the button once more.",
                Mrkdwn.plain(lookalike.text().replace('\n', ' '))));
    return of(looking, written, List.of(like));
  }

  private static View of(Looking looking, Written written, List<LayoutBlock> first) {
    List<LayoutBlock> blocks = new ArrayList<>(first);
    blocks.add(
        Inputs.paragraph(
            TEXT,
            "What is asked?",
            "As an interviewer would say it, such as “Tell me about a time …”",
            Question.LONGEST_TEXT,
            written.text()));
    blocks.add(Inputs.select(THEME, "Theme", Choices.themes(), written.theme().slug()));
    blocks.add(Inputs.select(LEVEL, "Level", Choices.levels(), written.level().slug()));
    blocks.add(
        Inputs.lines(
            LOOK_FOR,
            "What does an interviewer hope to hear?",
            "A short phrase on each line, %d at most".formatted(Wording.MOST_PHRASES),
            Wording.MOST_PHRASES * (Question.LONGEST_PHRASE + 1),
            String.join("\n", written.lookFor())));
    blocks.add(
        Inputs.lines(
            FOLLOW_UPS,
            "What might they ask next?",
            "A question on each line, %d at most".formatted(Wording.MOST_FOLLOW_UPS),
            Wording.MOST_FOLLOW_UPS * (Question.LONGEST_FOLLOW_UP + 1),
            String.join("\n", written.followUps())));
    String send = looking.isFresh() ? "Suggest" : "Save";
    return Window.form(CALLBACK, looking.encode(), title(looking), send, blocks);
  }
}

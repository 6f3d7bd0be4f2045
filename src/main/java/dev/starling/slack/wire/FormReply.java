package dev.starling.slack.wire;

import com.slack.api.model.view.View;
import java.util.Map;

/** What becomes of a form after its button was pressed. */
public sealed interface FormReply {
  static FormReply close() {
    return new Close();
  }

  /** Closes this form and all beneath it. */
  static FormReply closeAll() {
    return new CloseAll();
  }

  /** Sentences by block id; each block must be an input of the form. */
  static FormReply errors(Map<String, String> sentences) {
    return new Errors(sentences);
  }

  static FormReply update(View view) {
    return new Update(view);
  }

  record Close() implements FormReply {}

  record CloseAll() implements FormReply {}

  record Errors(Map<String, String> sentences) implements FormReply {}

  record Update(View view) implements FormReply {}
}

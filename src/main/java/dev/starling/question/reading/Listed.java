package dev.starling.question.reading;

import dev.starling.question.Dimension;
import dev.starling.question.PackId;
import dev.starling.question.Question;
import dev.starling.question.Theme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A question as it is to stand in a file. */
public record Listed(Question question, PackId pack) {
  /** Every field by the name that is written over it; one text, or a list of them. */
  Map<String, Object> fields() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", question.id().value());
    fields.put("question", question.text());
    fields.put("themes", question.themes().stream().map(Theme::slug).toList());
    fields.put("level", question.level().slug());
    fields.put("dimensions", question.dimensions().stream().map(Dimension::slug).toList());
    fields.put("look for", question.lookFor());
    fields.put("follow-ups", question.followUps());
    fields.put("principles", question.principles());
    fields.put("pack", pack.value());
    return fields;
  }

  static List<String> texts(Object value) {
    return value instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of(String.valueOf(value));
  }
}

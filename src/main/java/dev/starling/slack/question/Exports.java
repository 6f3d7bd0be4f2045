package dev.starling.slack.question;

import com.slack.api.model.block.composition.OptionObject;
import dev.starling.question.reading.Format;
import dev.starling.slack.text.Blocks;
import java.util.List;
import java.util.stream.Stream;

/** Hands people the question bank as a file. */
final class Exports {
  static List<OptionObject> options() {
    return Stream.of(Format.values())
        .map(format -> Blocks.option(format.title(), format.ending()))
        .toList();
  }
}

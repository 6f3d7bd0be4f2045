package dev.starling.slack.story;

import com.slack.api.model.block.composition.OptionGroupObject;
import com.slack.api.model.block.composition.OptionObject;
import dev.starling.question.Theme;
import dev.starling.slack.text.Blocks;
import dev.starling.story.Coverage;
import java.util.List;

/** The themes to choose from, the core eight first. */
final class ThemeOptions {
  private ThemeOptions() {}

  static List<OptionGroupObject> grouped() {
    return List.of(group("The core eight", true), group("Seven more", false));
  }

  static OptionObject of(Theme theme) {
    return Blocks.option(theme.title(), theme.slug());
  }

  private static OptionGroupObject group(String label, boolean core) {
    return OptionGroupObject.builder()
        .label(Blocks.plain(label))
        .options(
            Coverage.inOrder().stream()
                .filter(theme -> theme.core() == core)
                .map(ThemeOptions::of)
                .toList())
        .build();
  }
}

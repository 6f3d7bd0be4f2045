package dev.starling.slack.question;

import com.slack.api.model.block.composition.OptionObject;
import dev.starling.question.Level;
import dev.starling.question.PackId;
import dev.starling.question.Theme;
import dev.starling.question.own.OwnState;
import dev.starling.slack.question.Browsing.Filter;
import dev.starling.slack.text.Blocks;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What there is to pick from. */
final class Choices {
  /** Slack shows a hundred, of which one means any. */
  private static final int MOST_PACKS = 99;

  /** Slack takes no empty value. */
  static final String ANY = "any";

  private Choices() {}

  static List<OptionObject> themes() {
    return Stream.of(Theme.values())
        .map(theme -> Blocks.option(theme.title(), theme.slug()))
        .toList();
  }

  static List<OptionObject> levels() {
    return Stream.of(Level.values())
        .map(level -> Blocks.option(level.slug() + " level", level.slug()))
        .toList();
  }

  static List<OptionObject> of(Filter filter, List<PackId> packs) {
    return switch (filter) {
      case THEME -> withAny("Any theme", themes());
      case LEVEL -> withAny("Any level", levels());
      case STATE -> withAny("Any state", states());
      case PACK ->
          withAny(
              "Any pack",
              packs.stream()
                  .limit(MOST_PACKS)
                  .map(pack -> Blocks.option("pack " + pack, pack.value()))
                  .toList());
    };
  }

  private static List<OptionObject> states() {
    return Stream.of(OwnState.values())
        .map(state -> Blocks.option(state.words(), state.words()))
        .toList();
  }

  private static List<OptionObject> withAny(String any, List<OptionObject> options) {
    List<OptionObject> all = new ArrayList<>(List.of(Blocks.option(any, ANY)));
    all.addAll(options);
    return all;
  }
}

package dev.starling.slack.schedule;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.MultiStaticSelectElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.view.ViewState;
import dev.starling.question.Focus;
import dev.starling.question.Lens;
import dev.starling.question.LensId;
import dev.starling.question.Level;
import dev.starling.question.PackId;
import dev.starling.question.ShippedLenses;
import dev.starling.question.Theme;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Inputs;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The inputs of {@link ScheduleForm} for what questions keep to.
 *
 * @param packs those to choose from; of a single one nobody needs to choose
 */
record FocusInputs(Focus focus, Set<PackId> packs) {
  static final String THEMES = "schedule_themes";
  static final String LEVELS = "schedule_levels";
  static final String PACKS = "schedule_packs";
  static final String LENS = "schedule_lens";

  private static final int MOST_OPTIONS = 100;

  List<LayoutBlock> blocks() {
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(
        Inputs.optional(
            THEMES,
            "On which themes?",
            "Leave it empty for all, and questions go where the team is thin.",
            select(
                THEMES,
                Stream.of(Theme.values())
                    .map(theme -> Blocks.option(theme.title(), theme.slug()))
                    .toList(),
                focus.themes().stream().map(Theme::slug).toList())));
    blocks.add(Inputs.optional(LEVELS, "At which levels?", "None ticked means all.", levelBoxes()));
    if (packs.size() > 1) {
      blocks.add(
          Inputs.optional(PACKS, "From which packs?", "Leave it empty for all.", packMenu()));
    }
    blocks.add(
        Inputs.optional(
            LENS,
            "Through whose lens?",
            "Only questions that serve this employer's principles, and the post names the"
                + " principle.",
            lensMenu()));
    return blocks;
  }

  /** What came back. */
  static Focus read(ViewState state) {
    Set<Theme> themes =
        Inputs.chosen(state, THEMES).stream()
            .flatMap(slug -> Theme.find(slug).stream())
            .collect(Collectors.toSet());
    Set<Level> levels =
        Inputs.chosen(state, LEVELS).stream()
            .flatMap(slug -> Level.find(slug).stream())
            .collect(Collectors.toSet());
    Set<PackId> packs =
        Inputs.chosen(state, PACKS).stream().map(PackId::new).collect(Collectors.toSet());
    Focus focus = new Focus(themes, levels, packs, Optional.empty());
    return Inputs.value(state, LENS)
        .map(ViewState.Value::getSelectedOption)
        .flatMap(option -> ShippedLenses.find(new LensId(option.getValue())))
        .map(focus::through)
        .orElse(focus);
  }

  private CheckboxesElement levelBoxes() {
    List<OptionObject> options =
        Stream.of(Level.values()).map(level -> Blocks.option(level.slug(), level.slug())).toList();
    List<String> slugs = focus.levels().stream().map(Level::slug).toList();
    CheckboxesElement boxes = CheckboxesElement.builder().actionId(LEVELS).options(options).build();
    if (!slugs.isEmpty()) {
      boxes.setInitialOptions(among(options, slugs));
    }
    return boxes;
  }

  private MultiStaticSelectElement packMenu() {
    return select(
        PACKS,
        packs.stream()
            .limit(MOST_OPTIONS)
            .map(pack -> Blocks.option(pack.value(), pack.value()))
            .toList(),
        focus.packs().stream().map(PackId::value).toList());
  }

  private StaticSelectElement lensMenu() {
    List<OptionObject> options =
        ShippedLenses.all().stream()
            .map(lens -> Blocks.option(lens.title(), lens.id().value()))
            .toList();
    Lens present =
        focus
            .employer()
            .or(() -> ShippedLenses.all().stream().filter(Lens::isNeutral).findFirst())
            .orElseThrow();
    return StaticSelectElement.builder()
        .actionId(LENS)
        .options(options)
        .initialOption(among(options, List.of(present.id().value())).get(0))
        .build();
  }

  private static MultiStaticSelectElement select(
      String id, List<OptionObject> options, Collection<String> chosen) {
    MultiStaticSelectElement select =
        MultiStaticSelectElement.builder()
            .actionId(id)
            .placeholder(Blocks.plain("All"))
            .options(options)
            .build();
    List<OptionObject> initial = among(options, chosen);
    if (!initial.isEmpty()) {
      select.setInitialOptions(initial);
    }
    return select;
  }

  private static List<OptionObject> among(List<OptionObject> options, Collection<String> values) {
    Set<String> wanted = new HashSet<>(values);
    return options.stream().filter(option -> wanted.contains(option.getValue())).toList();
  }
}

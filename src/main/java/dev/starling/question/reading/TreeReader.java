package dev.starling.question.reading;

import dev.starling.base.Refusal;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads questions from YAML and from JSON, which is as good as YAML: in lists or under headings, as
 * plain texts or with fields.
 */
final class TreeReader {
  private static final int DEEPEST = 30;

  /** References in YAML can make a small file endless. */
  private static final int MOST_NODES = 500_000;

  /** Names of things that hold questions and say nothing of them. */
  private static final Set<String> VESSELS =
      Set.of("questions", "question", "items", "data", "results", "list", "entries", "qa");

  private static final Set<String> TITLES = Set.of("title", "name", "heading");

  private final Pile pile;
  private int nodes;

  TreeReader(Pile pile) {
    this.pile = pile;
  }

  void readYaml(String text) {
    compose(text, 0).ifPresent(root -> read(root, List.of(), 0, 0));
  }

  /** What JSON may have and YAML may not: tabs between things, and slashes behind backslashes. */
  void readJson(String text) {
    String yaml = text.replace('\t', ' ').replaceAll("(?<!\\\\)((?:\\\\\\\\)*)\\\\/", "$1/");
    if (isLines(text)) {
      List<String> lines = yaml.lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        int line = i;
        if (!lines.get(i).isBlank()) {
          compose(lines.get(i), i).ifPresent(root -> read(root, List.of(), line, 0));
        }
      }
    } else {
      readYaml(yaml);
    }
  }

  /** The fields at the top of a Markdown file, which count for all that is in it. */
  Draft frontMatter(String text) {
    Draft about = new Draft(1, "");
    compose(text, 1)
        .filter(MappingNode.class::isInstance)
        .ifPresent(root -> say(about, (MappingNode) root));
    return about;
  }

  private static boolean isLines(String json) {
    List<String> lines = json.lines().filter(line -> !line.isBlank()).limit(2).toList();
    return lines.size() == 2 && lines.stream().allMatch(line -> line.strip().matches("\\{.*\\}"));
  }

  private Optional<Node> compose(String text, int before) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(QuestionList.MOST_BYTES);
    options.setNestingDepthLimit(DEEPEST);
    try {
      return Optional.ofNullable(new Yaml(options).compose(new StringReader(text)));
    } catch (MarkedYAMLException e) {
      Mark mark = e.getProblemMark();
      int line = mark == null ? 1 : mark.getLine() + 1;
      pile.unread(
          before + line,
          "it can't be read from here on (%s)".formatted(String.valueOf(e.getProblem())));
    } catch (YAMLException e) {
      pile.unread(before + 1, "it can't be read; is it nested very deeply?");
    }
    return Optional.empty();
  }

  private void read(Node node, List<String> categories, int before, int depth) {
    if (++nodes > MOST_NODES || depth > DEEPEST) {
      throw new Refusal("This list is nested too deeply to be read; please send a simpler one.");
    }
    if (node instanceof SequenceNode sequence) {
      sequence.getValue().forEach(each -> item(each, categories, before, depth));
    } else if (node instanceof MappingNode mapping) {
      mapping(mapping, categories, before, depth);
    }
  }

  private void item(Node node, List<String> categories, int before, int depth) {
    if (node instanceof ScalarNode scalar) {
      String text = Marks.off(scalar.getValue());
      if (Asks.something(text)) {
        in(categories, pile.add(new Draft(line(node, before), text)));
      } else if (!text.isEmpty()) {
        pile.noQuestion(line(node, before), text);
      }
    } else {
      read(node, categories, before, depth + 1);
    }
  }

  private void mapping(MappingNode mapping, List<String> categories, int before, int depth) {
    Optional<String> text = text(mapping);
    if (text.isPresent()) {
      Draft draft = pile.add(new Draft(line(mapping, before), Marks.off(text.get())));
      in(categories, draft);
      say(draft, mapping);
      return;
    }
    List<String> inside = new ArrayList<>(categories);
    names(mapping).forEach(inside::add);
    for (NodeTuple entry : mapping.getValue()) {
      entry(entry, inside, before, depth);
    }
  }

  private void entry(NodeTuple entry, List<String> inside, int before, int depth) {
    String key = scalar(entry.getKeyNode()).orElse("");
    if (entry.getValueNode() instanceof ScalarNode value) {
      if (Field.named(key).isEmpty() && !TITLES.contains(key) && Asks.something(value.getValue())) {
        in(inside, pile.add(new Draft(line(value, before), Marks.off(value.getValue()))));
      }
      return;
    }
    boolean says = !VESSELS.contains(key.toLowerCase(Locale.ROOT)) && !key.isBlank();
    List<String> beneath = says ? Stream.concat(inside.stream(), Stream.of(key)).toList() : inside;
    read(entry.getValueNode(), beneath, before, depth + 1);
  }

  /** What a group of questions says about all of them. */
  private static List<String> names(MappingNode mapping) {
    return mapping.getValue().stream()
        .filter(
            entry ->
                scalar(entry.getKeyNode())
                    .filter(
                        key ->
                            TITLES.contains(key)
                                || Field.named(key).filter(f -> f == Field.CATEGORY).isPresent())
                    .isPresent())
        .flatMap(entry -> scalar(entry.getValueNode()).stream())
        .toList();
  }

  private static Optional<String> text(MappingNode mapping) {
    return value(mapping, key -> Field.named(key).filter(f -> f == Field.TEXT).isPresent())
        .filter(Asks::enough)
        .or(() -> value(mapping, TITLES::contains).filter(Asks::something));
  }

  private static Optional<String> value(MappingNode mapping, Predicate<String> name) {
    return mapping.getValue().stream()
        .filter(entry -> scalar(entry.getKeyNode()).filter(name).isPresent())
        .flatMap(entry -> scalar(entry.getValueNode()).stream())
        .findFirst();
  }

  private static void say(Draft draft, MappingNode mapping) {
    for (NodeTuple entry : mapping.getValue()) {
      Optional<Field> field = scalar(entry.getKeyNode()).flatMap(Field::named);
      if (field.isPresent() && field.get() != Field.TEXT) {
        values(field.get(), entry.getValueNode()).forEach(value -> draft.say(field.get(), value));
      }
    }
  }

  private static List<String> values(Field field, Node node) {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue().stream()
          .flatMap(
              each ->
                  each instanceof MappingNode mapping
                      ? text(mapping).stream()
                      : scalar(each).stream())
          .toList();
    }
    return scalar(node).map(value -> Values.of(field, value)).orElse(List.of());
  }

  private static Optional<String> scalar(Node node) {
    return node instanceof ScalarNode scalar ? Optional.of(scalar.getValue()) : Optional.empty();
  }

  private static void in(List<String> categories, Draft draft) {
    categories.forEach(category -> draft.say(Field.CATEGORY, category));
  }

  private static int line(Node node, int before) {
    return before + node.getStartMark().getLine() + 1;
  }
}

package dev.starling.question;

import dev.starling.base.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Named fields as somebody wrote them; whatever has the wrong shape becomes a finding. */
public final class Fields {
  /** What a bare word may look like to YAML, and is taken as the text it is. */
  private static final Set<Tag> PLAIN =
      Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.TIMESTAMP);

  private final Map<String, Node> values = new LinkedHashMap<>();
  private final MappingNode node;
  private final String thing;
  private final Findings findings;

  Fields(MappingNode node, String thing, Set<String> known, Findings findings) {
    this.node = node;
    this.thing = thing;
    this.findings = findings;
    for (NodeTuple field : node.getValue()) {
      keep(field, known);
    }
  }

  public Optional<Written> text(String name) {
    return value(name).flatMap(value -> textOf(name, value));
  }

  /** Like {@link #text}, but the field may be absent. */
  public Optional<Written> textIfAny(String name) {
    return values.containsKey(name) ? text(name) : Optional.empty();
  }

  /** The entries of a list, which must be at least {@code fewest} and at most {@code most}. */
  public List<Written> list(String name, int fewest, int most) {
    return value(name).map(value -> listOf(name, value, fewest, most)).orElse(List.of());
  }

  /** Like {@link #list}, but the field may be absent or empty. */
  List<Written> listIfAny(String name, int most) {
    return values.containsKey(name) ? list(name, 0, most) : List.of();
  }

  /** The entries of a list of things that have named fields themselves; it may be empty. */
  public void things(String name, String thing, Set<String> known, int most, Listing.Entry entry) {
    Optional<Node> value = value(name);
    if (value.isEmpty()) {
      return;
    }
    for (Node node : nodes(name, value.get(), 0, most)) {
      if (node instanceof MappingNode mapping) {
        entry.read(new Fields(mapping, thing, known, findings), findings);
      } else {
        findings.add(node, "a %s should have its fields below its dash".formatted(thing));
      }
    }
  }

  private void keep(NodeTuple field, Set<String> known) {
    Node key = field.getKeyNode();
    String name = key instanceof ScalarNode scalar ? scalar.getValue() : "?";
    if (!known.contains(name)) {
      String guess =
          Nearest.to(name, known).map(near -> "; perhaps you meant “" + near + "”").orElse("");
      findings.add(key, "there is no field “%s”%s".formatted(name, guess));
    } else if (values.putIfAbsent(name, field.getValueNode()) != null) {
      findings.add(key, "“%s” stands twice in this %s; keep one of them".formatted(name, thing));
    }
  }

  private Optional<Node> value(String name) {
    Optional<Node> value = Optional.ofNullable(values.get(name));
    if (value.isEmpty()) {
      findings.add(node, "this %s has no “%s”".formatted(thing, name));
    }
    return value;
  }

  private Optional<Written> textOf(String name, Node value) {
    if (!(value instanceof ScalarNode scalar) || !isPlain(scalar)) {
      findings.add(
          value,
          "“%s” should be plain text; put quotes around a text with a colon".formatted(name));
      return Optional.empty();
    }
    String text = scalar.getTag().equals(Tag.NULL) ? "" : scalar.getValue().strip();
    if (text.isEmpty()) {
      findings.add(value, "“%s” is empty".formatted(name));
      return Optional.empty();
    }
    return Optional.of(new Written(text, value));
  }

  private static boolean isPlain(ScalarNode scalar) {
    return PLAIN.contains(scalar.getTag()) || scalar.getTag().equals(Tag.NULL);
  }

  private List<Written> listOf(String name, Node value, int fewest, int most) {
    List<Written> entries = new ArrayList<>();
    for (Node entry : nodes(name, value, fewest, most)) {
      textOf(name, entry).ifPresent(entries::add);
    }
    return entries;
  }

  private List<Node> nodes(String name, Node value, int fewest, int most) {
    if (!(value instanceof SequenceNode sequence)) {
      findings.add(
          value,
          "“%s” should be a list, each entry on a line of its own after a dash".formatted(name));
      return List.of();
    }
    int count = sequence.getValue().size();
    if (count < fewest || count > most) {
      findings.add(
          value, "“%s” needs %d to %d entries and has %d".formatted(name, fewest, most, count));
    }
    return sequence.getValue();
  }
}

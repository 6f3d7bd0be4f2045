package dev.starling.question;

import java.io.StringReader;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A file that lists things of one kind, each with named fields. It is looked at as YAML's nodes and
 * no object is ever built from them, so a stranger's file is safe to read.
 *
 * @param thing what an entry is called in findings
 * @param first the field with which people begin an entry
 * @param names all fields that an entry may have
 */
public record Listing(String thing, String first, Set<String> names) {
  /** Takes one entry of the list. */
  public interface Entry {
    void read(Fields fields, Findings findings);
  }

  /**
   * @param file only its name in findings
   * @param all gets what is wrong with the file
   */
  public void read(String file, String yaml, List<Finding> all, Entry entry) {
    Findings findings = new Findings(file, all);
    try {
      readAll(new Yaml(new LoaderOptions()).compose(new StringReader(yaml)), findings, entry);
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      findings.add(line, unreadable(e.getProblem()));
    } catch (YAMLException e) {
      findings.add(1, unreadable(String.valueOf(e.getMessage()).lines().findFirst().orElse("")));
    }
  }

  private void readAll(Node root, Findings findings, Entry entry) {
    if (!(root instanceof SequenceNode list) || list.getValue().isEmpty()) {
      findings.add(
          1,
          "the file should be a list of %ss, each beginning with “- %s:”".formatted(thing, first));
      return;
    }
    for (Node node : list.getValue()) {
      if (node instanceof MappingNode mapping) {
        entry.read(new Fields(mapping, thing, names, findings), findings);
      } else {
        findings.add(
            node,
            "a %s should begin with “- %s:” and have its fields below it".formatted(thing, first));
      }
    }
  }

  private static String unreadable(String reason) {
    return "this can't be read as YAML (%s); look for a missing quote, a tab, or a colon in plain text"
        .formatted(reason);
  }
}

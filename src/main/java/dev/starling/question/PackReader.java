package dev.starling.question;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads packs of questions, one after another, and collects everything that is wrong with them. It
 * looks at YAML's nodes and never builds an object from them, so a stranger's pack is safe to read.
 */
public final class PackReader {
  private final Map<QuestionId, String> places = new HashMap<>();
  private final List<Question> questions = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  /** Reads a pack; {@code file} is only its name in findings. */
  public PackReader read(String file, String yaml) {
    Findings inThisFile = new Findings(file, findings);
    try {
      Node root = new Yaml(new LoaderOptions()).compose(new StringReader(yaml));
      readAll(root, inThisFile);
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      inThisFile.add(line, unreadable(e.getProblem()));
    } catch (YAMLException e) {
      inThisFile.add(1, unreadable(String.valueOf(e.getMessage()).lines().findFirst().orElse("")));
    }
    return this;
  }

  /** The questions without any finding. */
  public List<Question> questions() {
    return List.copyOf(questions);
  }

  public List<Finding> findings() {
    return List.copyOf(findings);
  }

  private void readAll(Node root, Findings findings) {
    if (!(root instanceof SequenceNode list) || list.getValue().isEmpty()) {
      findings.add(1, "the file should be a list of questions, each beginning with “- id:”");
      return;
    }
    for (Node node : list.getValue()) {
      if (node instanceof MappingNode mapping) {
        readOne(mapping, findings);
      } else {
        findings.add(node, "a question should begin with “- id:” and have its fields below it");
      }
    }
  }

  private void readOne(MappingNode node, Findings findings) {
    int before = findings.count();
    Fields fields = new Fields(node, QuestionFields.NAMES, findings);
    Optional<QuestionId> id = fields.text("id").flatMap(written -> claim(written, findings));
    Optional<Question> question = new QuestionFields(fields, findings).question(id);
    if (findings.count() == before) {
      question.ifPresent(questions::add);
    }
  }

  private Optional<QuestionId> claim(Written id, Findings findings) {
    if (!QuestionId.isValid(id.text())) {
      findings.add(
          id.where(), "“id” should be lower-case words with hyphens, like incident-pager-at-3");
      return Optional.empty();
    }
    QuestionId claimed = new QuestionId(id.text());
    String earlier = places.putIfAbsent(claimed, findings.place(id.where()));
    if (earlier != null) {
      findings.add(id.where(), "the “id” %s is taken already, in %s".formatted(claimed, earlier));
    }
    return Optional.of(claimed);
  }

  private static String unreadable(String reason) {
    return "this can't be read as YAML (%s); look for a missing quote, a tab, or a colon in plain text"
        .formatted(reason);
  }
}

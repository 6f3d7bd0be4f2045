package dev.starling.question;

import java.util.List;
import org.yaml.snakeyaml.nodes.Node;

/** What is wrong in one file, added to what is wrong in all of them. */
public record Findings(String file, List<Finding> all) {
  public void add(Written where, String problem) {
    add(where.where(), problem);
  }

  void add(Node where, String problem) {
    add(line(where), problem);
  }

  void add(int line, String problem) {
    all.add(new Finding(file, line, problem));
  }

  public int count() {
    return all.size();
  }

  /** Where something was written, for the finding about something else. */
  public String place(Written written) {
    return place(written.where());
  }

  String place(Node node) {
    return file + ", line " + line(node);
  }

  private static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }
}

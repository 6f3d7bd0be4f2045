package dev.starling.localslack;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where the local Slack differs on purpose, each with its reason. */
final class Exceptions {

  /** The rule is adds, lacks or unsent; kind and path are patterns. */
  private record Entry(String rule, String kind, String path, String reason) {
    boolean isAbout(String aRule, String aKind, String aPath) {
      return rule.equals(aRule) && aKind.matches(kind) && aPath.matches(path);
    }
  }

  private final List<Entry> entries;
  private final Set<Entry> used = new HashSet<>();

  private Exceptions(List<Entry> entries) {
    this.entries = entries;
  }

  static Exceptions read() {
    return new Exceptions(
        Samples.lines("exceptions.txt").stream()
            .map(line -> line.split(" +", 4))
            .map(words -> new Entry(words[0], words[1], words[2], words[3]))
            .toList());
  }

  boolean allows(String rule, String kind, String path) {
    List<Entry> found = entries.stream().filter(e -> e.isAbout(rule, kind, path)).toList();
    used.addAll(found);
    return !found.isEmpty();
  }

  /** Those that nothing needed: the local Slack has become better, or the words are wrong. */
  List<String> unused() {
    return entries.stream().filter(entry -> !used.contains(entry)).map(Entry::toString).toList();
  }

  boolean isUnsent(String kind) {
    return allows("unsent", kind, ".");
  }
}

package dev.starling.quiz;

import dev.starling.question.Fields;
import dev.starling.question.Finding;
import dev.starling.question.Findings;
import dev.starling.question.Listing;
import dev.starling.question.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads questions to ask the interviewer, and collects everything that is wrong with them. */
final class AskBackReader {
  private static final Listing LISTING =
      new Listing("group", "group", Set.of("group", "title", "questions"));

  private static final int FEWEST = 6;
  private static final int MOST = 10;
  private static final int LONGEST = 200;

  private final List<AskBack.Group> groups = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  /** Reads a file; {@code file} is only its name in findings. */
  AskBackReader read(String file, String yaml) {
    LISTING.read(file, yaml, findings, this::readOne);
    return this;
  }

  /** The groups without any finding. */
  List<AskBack.Group> groups() {
    return List.copyOf(groups);
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  private void readOne(Fields fields, Findings findings) {
    int before = findings.count();
    Optional<Written> slug = fields.text("group");
    Optional<Written> title = fields.text("title");
    List<Written> questions = fields.list("questions", FEWEST, MOST);
    slug.filter(written -> isTaken(written.text()))
        .ifPresent(written -> findings.add(written, "there is such a “group” already"));
    questions.forEach(question -> check(question, findings));
    if (findings.count() == before && slug.isPresent() && title.isPresent()) {
      groups.add(
          new AskBack.Group(
              slug.get().text(),
              title.get().text(),
              questions.stream().map(Written::text).toList()));
    }
  }

  private boolean isTaken(String slug) {
    return groups.stream().anyMatch(group -> group.slug().equals(slug));
  }

  private static void check(Written question, Findings findings) {
    if (question.text().length() > LONGEST) {
      findings.add(
          question,
          "a question has %d characters; %d is the most"
              .formatted(question.text().length(), LONGEST));
    }
    if (!question.text().endsWith("?") && !question.text().endsWith(".")) {
      findings.add(question, "a question should end with a question mark or a full stop");
    }
  }
}

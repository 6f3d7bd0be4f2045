package dev.starling.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads packs of questions, one after another, and collects everything that is wrong with them. */
public final class PackReader {
  private static final Listing LISTING = new Listing("question", "id", QuestionFields.NAMES);

  private final Map<QuestionId, String> places = new HashMap<>();
  private final List<Question> questions = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  /** Reads a pack; {@code file} is only its name in findings. */
  public PackReader read(String file, String yaml) {
    LISTING.read(file, yaml, findings, this::readOne);
    return this;
  }

  /** The questions without any finding. */
  public List<Question> questions() {
    return List.copyOf(questions);
  }

  public List<Finding> findings() {
    return List.copyOf(findings);
  }

  private void readOne(Fields fields, Findings findings) {
    int before = findings.count();
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
}

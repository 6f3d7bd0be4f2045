package dev.starling.question;

import java.util.List;
import java.util.Optional;

/**
 * How one employer listens.
 *
 * @param principles what it asks for; the neutral lens has none, and lets every question pass
 */
public record Lens(LensId id, String title, String about, List<Principle> principles) {
  public Lens {
    principles = List.copyOf(principles);
  }

  public boolean isNeutral() {
    return principles.isEmpty();
  }

  /** Whether the question is one that this employer might ask. */
  public boolean lets(Question question) {
    return isNeutral() || principleOf(question).isPresent();
  }

  /** The first of the question's principles that is one of this employer's. */
  public Optional<Principle> principleOf(Question question) {
    return question.principles().stream().flatMap(slug -> find(slug).stream()).findFirst();
  }

  private Optional<Principle> find(String slug) {
    return principles.stream().filter(each -> each.slug().equals(slug)).findFirst();
  }
}

package dev.starling.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads lenses, and collects everything that is wrong with them. */
final class LensReader {
  private static final Listing LISTING =
      new Listing("lens", "id", Set.of("id", "title", "about", "principles"));

  private static final Set<String> PRINCIPLE = Set.of("id", "title", "means", "scenario");
  private static final int MOST = 20;
  private static final int LONGEST_TITLE = 60;
  private static final int LONGEST = 300;

  private final Set<String> taken = new HashSet<>();
  private final List<Lens> lenses = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  /** Reads a file; {@code file} is only its name in findings. */
  LensReader read(String file, String yaml) {
    LISTING.read(file, yaml, findings, this::readOne);
    return this;
  }

  /** The lenses without any finding. */
  List<Lens> lenses() {
    return List.copyOf(lenses);
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  private void readOne(Fields fields, Findings findings) {
    int before = findings.count();
    String id = slug(fields, findings);
    String title = text(fields, "title", LONGEST_TITLE, findings);
    String about = text(fields, "about", LONGEST, findings);
    List<Principle> principles = new ArrayList<>();
    fields.things(
        "principles",
        "principle",
        PRINCIPLE,
        MOST,
        (each, found) -> principles.add(principle(each, found)));
    if (findings.count() == before) {
      lenses.add(new Lens(new LensId(id), title, about, principles));
    }
  }

  private Principle principle(Fields fields, Findings findings) {
    return new Principle(
        slug(fields, findings),
        text(fields, "title", LONGEST_TITLE, findings),
        text(fields, "means", LONGEST, findings),
        text(fields, "scenario", LONGEST, findings));
  }

  private String slug(Fields fields, Findings findings) {
    Optional<Written> id = fields.text("id");
    if (id.isPresent() && !LensId.isValid(id.get().text())) {
      findings.add(id.get(), "“id” should be lower-case words with hyphens, like dive-deep");
    } else if (id.isPresent() && !taken.add(id.get().text())) {
      findings.add(id.get(), "the “id” %s is taken already".formatted(id.get().text()));
    }
    return id.map(Written::text).orElse("");
  }

  private static String text(Fields fields, String field, int longest, Findings findings) {
    Optional<Written> text = fields.text(field);
    text.filter(written -> written.text().length() > longest)
        .ifPresent(
            written ->
                findings.add(
                    written,
                    "“%s” is %d characters long; %d is the most"
                        .formatted(field, written.text().length(), longest)));
    return text.map(Written::text).orElse("");
  }
}

package dev.starling.question;

import java.util.List;
import java.util.Optional;

/** The lenses that come with Starling. Like themes and levels they are the same for everybody. */
public final class ShippedLenses {
  private static final String FILE = "lenses/lenses.yaml";
  private static final List<Lens> ALL = load();

  private ShippedLenses() {}

  public static List<Lens> all() {
    return ALL;
  }

  public static Optional<Lens> find(LensId id) {
    return ALL.stream().filter(lens -> lens.id().equals(id)).findFirst();
  }

  private static List<Lens> load() {
    LensReader reader = new LensReader().read(FILE, ShippedFile.contents(FILE));
    ShippedFile.refuse(reader.findings());
    return reader.lenses();
  }
}

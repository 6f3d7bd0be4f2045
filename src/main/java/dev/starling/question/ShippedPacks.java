package dev.starling.question;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** The packs that come with Starling: one file per theme, named by its slug. */
public final class ShippedPacks {
  private ShippedPacks() {}

  /**
   * @throws IllegalStateException naming everything that is wrong in any of them
   */
  public static QuestionBank load() {
    PackReader reader = new PackReader();
    for (Theme theme : Theme.values()) {
      String file = "questions/" + theme.slug() + ".yaml";
      reader.read(file, contents(file));
    }
    if (!reader.findings().isEmpty()) {
      throw new IllegalStateException(
          reader.findings().stream().map(Finding::sentence).collect(Collectors.joining("\n")));
    }
    return new QuestionBank(reader.questions());
  }

  private static String contents(String file) {
    try (InputStream in = ShippedPacks.class.getResourceAsStream("/" + file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing from the build");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

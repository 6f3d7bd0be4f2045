package dev.starling.quiz;

import dev.starling.question.ShippedFile;
import java.util.List;

/** Questions to ask the interviewer, in groups. */
public record AskBack(List<Group> groups) {
  private static final String FILE = "asking/asking.yaml";

  /**
   * Some that belong together.
   *
   * @param slug its name in the file
   * @param title the heading above its questions
   */
  public record Group(String slug, String title, List<String> questions) {
    public Group {
      questions = List.copyOf(questions);
    }
  }

  public AskBack {
    groups = List.copyOf(groups);
  }

  /**
   * Those that come with Starling.
   *
   * @throws IllegalStateException naming everything that is wrong with them
   */
  public static AskBack shipped() {
    AskBackReader reader = new AskBackReader().read(FILE, ShippedFile.contents(FILE));
    ShippedFile.refuse(reader.findings());
    return new AskBack(reader.groups());
  }
}

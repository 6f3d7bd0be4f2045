package dev.starling.question;

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
      reader.read(file, ShippedFile.contents(file));
    }
    ShippedFile.refuse(reader.findings());
    return new QuestionBank(reader.questions());
  }
}

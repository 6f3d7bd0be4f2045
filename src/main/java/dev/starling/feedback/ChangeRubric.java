package dev.starling.feedback;

import dev.starling.base.PersonId;
import dev.starling.base.Refusal;
import java.util.Map;

/** Changes a workspace's emoji from the next round on. */
public final class ChangeRubric {
  private final Rubrics rubrics;

  public ChangeRubric(Rubrics rubrics) {
    this.rubrics = rubrics;
  }

  /**
   * @param emoji names as people type them
   * @throws Refusal for anybody but an admin, and for names that cannot be
   */
  public void by(PersonId person, boolean admin, Map<Mark, String> emoji, boolean growthInPublic) {
    if (!admin) {
      throw new Refusal(
          "The emoji are the same in the whole workspace, so only its admins change them; please"
              + " ask one of them.");
    }
    Rubric now = rubrics.current(person.workspace());
    Rubric next = now.change(emoji).withGrowthInPublic(growthInPublic);
    if (next.equals(now)) {
      return;
    }
    Rubric following = new Rubric(now.version() + 1, next.emoji(), next.growthInPublic());
    if (!rubrics.keep(person.workspace(), following)) {
      throw new Refusal(
          "Somebody else changed the emoji at the same moment. Have a look at them and try again.");
    }
  }
}

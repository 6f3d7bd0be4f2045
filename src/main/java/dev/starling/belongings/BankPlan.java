package dev.starling.belongings;

import dev.starling.belongings.paper.Part;
import dev.starling.question.reading.Unread;
import dev.starling.story.Story;
import dev.starling.story.StoryText;
import java.util.List;

/**
 * What would become of a story bank that was sent.
 *
 * @param same how many stories say what they say already
 * @param unread what would not come in, and why
 */
public record BankPlan(List<Fresh> fresh, List<Changed> changed, int same, List<Unread> unread) {
  public BankPlan {
    fresh = List.copyOf(fresh);
    changed = List.copyOf(changed);
    unread = List.copyOf(unread);
  }

  /** A story that is not in the bank yet. */
  public record Fresh(int line, StoryText text, boolean archived) {}

  /**
   * A story that would say something else.
   *
   * @param parts in which it would differ
   */
  public record Changed(int line, Story story, StoryText text, boolean archived, List<Part> parts) {
    public Changed {
      parts = List.copyOf(parts);
    }
  }

  public int coming() {
    return fresh.size() + changed.size();
  }

  public boolean isEmpty() {
    return coming() == 0;
  }
}

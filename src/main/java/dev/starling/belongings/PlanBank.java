package dev.starling.belongings;

import dev.starling.belongings.paper.BankFile;
import dev.starling.belongings.paper.Lines;
import dev.starling.belongings.paper.Part;
import dev.starling.belongings.paper.Written;
import dev.starling.question.reading.Unread;
import dev.starling.story.Story;
import dev.starling.story.StoryId;
import dev.starling.story.StoryText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares a story bank that was sent with the one that is there. */
final class PlanBank {
  private static final int MOST = 1_000;

  private final List<Story> bank;
  private final List<BankPlan.Fresh> fresh = new ArrayList<>();
  private final List<BankPlan.Changed> changed = new ArrayList<>();
  private final List<Unread> unread = new ArrayList<>();
  private final Map<StoryId, Integer> seen = new HashMap<>();
  private final Map<String, Integer> titles = new HashMap<>();
  private int same;

  private PlanBank(List<Story> bank) {
    this.bank = bank;
  }

  /**
   * @param bank its owner's, archived stories too
   */
  static BankPlan of(List<Story> bank, BankFile file) {
    PlanBank plan = new PlanBank(bank);
    plan.unread.addAll(file.unread());
    file.stories().stream().limit(MOST).forEach(plan::weigh);
    if (file.stories().size() > MOST) {
      plan.unread.add(
          new Unread(
              file.stories().get(MOST).line(),
              "%d stories in one file are the most; send the rest in another".formatted(MOST)));
    }
    plan.unread.sort((one, other) -> Integer.compare(one.line(), other.line()));
    return new BankPlan(plan.fresh, plan.changed, plan.same, plan.unread);
  }

  private void weigh(Written written) {
    List<Story> meant = meant(written);
    if (meant.size() > 1) {
      refuse(written, "several of your stories have this title; give them different ones first");
      return;
    }
    Story story = meant.isEmpty() ? null : meant.get(0);
    Overlay overlay = new Overlay(written, story);
    Optional<StoryText> text = overlay.text();
    unread.addAll(overlay.faults());
    if (text.isEmpty() || isTwice(written, story, text.get())) {
      return;
    }
    unread.addAll(overlay.remarks());
    if (story == null) {
      fresh.add(new BankPlan.Fresh(written.line(), text.get(), overlay.archived()));
      return;
    }
    List<Part> parts = overlay.differences(text.get());
    if (parts.isEmpty()) {
      same++;
    } else {
      changed.add(
          new BankPlan.Changed(written.line(), story, text.get(), overlay.archived(), parts));
    }
  }

  /** By its id, if that is one of its owner's; else by its title. */
  private List<Story> meant(Written written) {
    Optional<Story> named =
        written
            .get(Part.ID)
            .flatMap(id -> bank.stream().filter(each -> each.id().value().equals(id)).findFirst());
    return named
        .map(List::of)
        .orElseGet(
            () ->
                written
                    .get(Part.TITLE)
                    .filter(title -> !title.isBlank())
                    .map(title -> bank.stream().filter(each -> isCalled(each, title)).toList())
                    .orElse(List.of()));
  }

  private static boolean isCalled(Story story, String title) {
    return plain(story.title()).equals(plain(title));
  }

  private static String plain(String title) {
    return Lines.of(title).strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  private boolean isTwice(Written written, @Nullable Story story, StoryText text) {
    Integer before =
        story == null
            ? titles.putIfAbsent(plain(text.title()), written.line())
            : seen.putIfAbsent(story.id(), written.line());
    if (before != null) {
      refuse(written, "this story stands on line %d already, which counts".formatted(before));
    }
    return before != null;
  }

  private void refuse(Written written, String why) {
    unread.add(new Unread(written.line(), why));
  }
}

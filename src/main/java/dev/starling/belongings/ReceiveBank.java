package dev.starling.belongings;

import dev.starling.base.PersonId;
import dev.starling.base.Refusal;
import dev.starling.base.Transaction;
import dev.starling.belongings.paper.BankFile;
import dev.starling.question.reading.QuestionList;
import dev.starling.story.Stories;
import dev.starling.story.Story;
import dev.starling.story.StoryId;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Takes a story bank that its owner sent: shows what would become of it, and waits for a word. */
public final class ReceiveBank {
  private static final Duration WAITS = Duration.ofDays(1);
  private static final int MOST_BYTES = QuestionList.MOST_BYTES;

  private final PendingBanks pending;
  private final Stories stories;
  private final Transaction transaction;
  private final Clock clock;

  public ReceiveBank(PendingBanks pending, Stories stories, Transaction transaction, Clock clock) {
    this.pending = pending;
    this.stories = stories;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * @param delivery the same for the same delivery
   * @param file its name
   * @throws Refusal when there is no story to read
   */
  public PendingBank from(PersonId owner, String delivery, String file, byte[] bytes) {
    Sheet sheet = Suitcase.isOne(bytes) ? inSuitcase(owner, file, bytes) : sheet(file, bytes);
    BankFile bank = BankFile.read(sheet.name(), sheet.text());
    if (bank.stories().isEmpty()) {
      throw new Refusal(nothingIn(sheet.name(), bank));
    }
    Instant now = clock.instant();
    pending.forget(now.minus(WAITS));
    pending.add(
        new PendingBank(delivery, owner, sheet.name(), sheet.text(), PendingBank.State.OPEN, now));
    return waiting(owner, delivery);
  }

  /** A file's name and its text. */
  private record Sheet(String name, String text) {}

  private static Sheet sheet(String name, byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      throw new Refusal(
          "This file is larger than %d MB; please send your stories in parts."
              .formatted(MOST_BYTES / 1_000_000));
    }
    return new Sheet(name, QuestionList.decode(bytes));
  }

  /** Of several files, the first that would change something: people change one of them. */
  private Sheet inSuitcase(PersonId owner, String name, byte[] bytes) {
    List<Sheet> sheets = new ArrayList<>();
    try {
      Map<String, byte[]> files = Suitcase.unpack(bytes, MOST_BYTES);
      for (String wanted : Suitcase.WITH_STORIES) {
        if (files.containsKey(wanted)) {
          sheets.add(sheet(wanted, files.get(wanted)));
        }
      }
    } catch (IOException e) {
      throw new Refusal(
          "%s is damaged. Unpack it and send interview.md, or ask for it anew with `/mock export`."
              .formatted(name));
    }
    List<Story> bank = stories.findOf(owner);
    return sheets.stream()
        .filter(each -> !PlanBank.of(bank, BankFile.read(each.name(), each.text())).isEmpty())
        .findFirst()
        .or(() -> sheets.stream().findFirst())
        .orElseThrow(
            () ->
                new Refusal(
                    "In %s is no interview.md, stories.csv or everything.json; send the file with"
                            .formatted(name)
                        + " your stories itself."));
  }

  /** What would become of it now. */
  public BankPlan plan(PendingBank waiting) {
    return PlanBank.of(
        stories.findOf(waiting.person()), BankFile.read(waiting.file(), waiting.content()));
  }

  /**
   * @throws Refusal when it waits no longer, or is somebody else's
   */
  public PendingBank waiting(PersonId owner, String id) {
    return pending
        .find(owner, id)
        .filter(PendingBank::isOpen)
        .orElseThrow(
            () ->
                new Refusal(
                    "These stories wait no longer: they were brought in, dropped, or lay here for a"
                        + " day. Send the file once more if you need it."));
  }

  /** Brings in what was shown; pressing twice is pressing once. */
  public BankPlan confirm(PersonId owner, String id) {
    return transaction.call(
        () -> {
          PendingBank waiting = waiting(owner, id);
          BankPlan plan = plan(waiting);
          if (pending.end(owner, id, PendingBank.State.DONE)) {
            keep(plan, waiting);
          }
          return plan;
        });
  }

  private void keep(BankPlan plan, PendingBank waiting) {
    Instant now = clock.instant();
    PersonId owner = waiting.person();
    List<BankPlan.Fresh> fresh = plan.fresh();
    for (int i = 0; i < fresh.size(); i++) {
      StoryId next = new StoryId(owner.workspace(), waiting.id() + "-" + (i + 1));
      BankPlan.Fresh each = fresh.get(i);
      stories.save(new Story(next, owner, each.text(), each.archived(), now, now));
    }
    for (BankPlan.Changed each : plan.changed()) {
      Story story = each.story();
      stories.save(
          new Story(story.id(), owner, each.text(), each.archived(), story.writtenAt(), now));
    }
  }

  public void drop(PersonId owner, String id) {
    waiting(owner, id);
    pending.end(owner, id, PendingBank.State.DROPPED);
  }

  private static String nothingIn(String file, BankFile bank) {
    String first = bank.unread().stream().findFirst().map(each -> " " + each.sentence()).orElse("");
    return ("I found no story in %s.%s A story has a title as its heading and below it at least one"
            + " of Situation, Task, Action, Result and Learning.")
        .formatted(file, first);
  }
}

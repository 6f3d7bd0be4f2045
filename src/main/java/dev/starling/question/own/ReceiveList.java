package dev.starling.question.own;

import dev.starling.base.Refusal;
import dev.starling.base.WorkspaceId;
import dev.starling.question.reading.QuestionList;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Takes a list that somebody sent: shows what would become of it, and waits for their word. */
public final class ReceiveList {
  private static final Duration WAITS = Duration.ofDays(1);
  private static final int SHOWN = 3;

  private final PendingImports pending;
  private final OwnBanks banks;
  private final ImportQuestions importQuestions;
  private final Clock clock;

  public ReceiveList(
      PendingImports pending, OwnBanks banks, ImportQuestions importQuestions, Clock clock) {
    this.pending = pending;
    this.banks = banks;
    this.importQuestions = importQuestions;
    this.clock = clock;
  }

  /**
   * @param circles where its sender decides, the likeliest first
   * @return the id under which it waits; the same for the same delivery
   * @throws Refusal when they decide nowhere, or there is nothing to read
   */
  public String from(
      Contributor sender, List<Circle> circles, String delivery, String file, byte[] bytes) {
    if (circles.isEmpty()) {
      throw new Refusal(
          "Whole lists are added by those who look after a channel, and by admins; anybody may"
              + " suggest single questions with `/mock questions`.");
    }
    QuestionList list = QuestionList.read(file, bytes);
    if (list.drafts().isEmpty()) {
      throw new Refusal(nothingIn(file, list));
    }
    pending.forget(clock.instant().minus(WAITS));
    pending.add(
        new PendingImport(
            delivery,
            sender.person(),
            circles.get(0),
            file,
            QuestionList.decode(bytes),
            Defaults.USUAL.theme(),
            Defaults.USUAL.level(),
            false,
            PendingImport.State.OPEN,
            clock.instant()));
    return delivery;
  }

  /** What would become of it now. */
  public ImportPlan plan(PendingImport waiting) {
    QuestionList list = QuestionList.read(waiting.file(), waiting.content());
    return PlanImport.of(banks.of(waiting.circle()), list, waiting.defaults());
  }

  /**
   * @throws Refusal when it waits no longer, or for somebody else
   */
  public PendingImport waiting(WorkspaceId workspace, String id, Contributor sender) {
    return pending
        .find(workspace, id)
        .filter(each -> each.person().equals(sender.person()) && each.isOpen())
        .orElseThrow(
            () ->
                new Refusal(
                    "This list waits no longer: it was added, dropped, or lay here for a day. Send"
                        + " the file once more if you need it."));
  }

  public void change(PendingImport waiting) {
    pending.change(waiting);
  }

  /** Adds what was shown; pressing twice is pressing once. */
  public int confirm(PendingImport waiting, Contributor sender) {
    ImportPlan plan = plan(waiting);
    int added = importQuestions.by(sender, waiting.circle(), plan);
    pending.end(waiting.person().workspace(), waiting.id(), PendingImport.State.DONE);
    return added;
  }

  public void drop(PendingImport waiting) {
    pending.end(waiting.person().workspace(), waiting.id(), PendingImport.State.DROPPED);
  }

  public Optional<PendingImport> find(WorkspaceId workspace, String id) {
    return pending.find(workspace, id);
  }

  private static String nothingIn(String file, QuestionList list) {
    String first =
        list.unread().stream()
            .limit(SHOWN)
            .map(each -> " " + each.sentence())
            .reduce("", String::concat);
    return ("I found no question in %s.%s Put each on a line of its own, or into a column called"
            + " “question”, and send the file again.")
        .formatted(file, first);
  }
}

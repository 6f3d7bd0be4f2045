package dev.starling.round;

import dev.starling.base.Agenda;
import dev.starling.base.PersonId;
import dev.starling.base.Refusal;
import dev.starling.base.Transaction;
import dev.starling.base.Ts;
import dev.starling.base.WorkspaceId;
import java.time.Clock;

/** Takes answers by the form: sent, edited, deleted by their owner alone. */
public final class SubmitAnswer {
  private final Rounds rounds;
  private final Forms forms;
  private final Messages messages;
  private final ReadThread readThread;
  private final Agenda agenda;
  private final Transaction transaction;
  private final Clock clock;

  public SubmitAnswer(
      Rounds rounds,
      Forms forms,
      Messages messages,
      ReadThread readThread,
      Agenda agenda,
      Transaction transaction,
      Clock clock) {
    this.rounds = rounds;
    this.forms = forms;
    this.messages = messages;
    this.readThread = readThread;
    this.agenda = agenda;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * @param id the form's own, so that sending it twice is sending it once
   * @throws Refusal when it is too late
   */
  public void send(String id, RoundId round, PersonId person, StarParts parts) {
    checkOpen(rounds.get(round));
    FormAnswer form = new FormAnswer(id, round, person, parts, clock.instant(), null);
    transaction.run(
        () -> {
          if (forms.submit(form)) {
            agenda.plan(new PostForm(round.workspace(), id), clock.instant());
          }
        });
  }

  /**
   * @throws Refusal when answers to the round are not accepted any more
   */
  public void checkOpen(Round round) {
    if (clock.instant().isAfter(ThreadReading.accepts(round.closesAt()))) {
      throw new Refusal(
          "This question closed more than 14 days ago, so it takes no answers any more. The newest"
              + " question in the channel does.");
    }
  }

  /**
   * Starling's post of a form stands in the thread: it is an answer from now on, unless it was
   * deleted on the way. If it was edited on the way, the post follows.
   *
   * @param form as it was posted
   */
  public void posted(FormAnswer form, Ts ts) {
    WorkspaceId workspace = form.round().workspace();
    transaction.run(
        () -> {
          forms.posted(workspace, form.id(), ts);
          forms
              .find(workspace, form.id())
              .ifPresentOrElse(kept -> keep(kept, form, ts), () -> takeBack(form, ts));
        });
  }

  private void keep(FormAnswer kept, FormAnswer posted, Ts ts) {
    write(kept, ts);
    if (!kept.parts().equals(posted.parts())) {
      agenda.plan(new PostForm(kept.round().workspace(), kept.id()), clock.instant());
    }
  }

  private void takeBack(FormAnswer form, Ts ts) {
    agenda.plan(new RemovePost(rounds.get(form.round()).channel(), ts), clock.instant());
  }

  public void edit(WorkspaceId workspace, String id, PersonId person, StarParts parts) {
    transaction.run(
        () -> {
          own(workspace, id, person);
          forms.edit(workspace, id, parts, clock.instant());
          FormAnswer form = own(workspace, id, person);
          Ts ts = form.ts();
          if (ts != null) {
            write(form, ts);
            agenda.plan(new PostForm(workspace, id), clock.instant());
          }
        });
  }

  /**
   * @param post where its owner saw it: that may be news to us
   */
  public void delete(WorkspaceId workspace, String id, PersonId person, Ts post) {
    transaction.run(
        () -> {
          FormAnswer form = own(workspace, id, person);
          Round round = rounds.get(form.round());
          rounds.hold(round.id());
          forms.delete(workspace, id);
          round.thread().ifPresent(thread -> messages.delete(round.channel(), post, thread));
          readThread.of(round.id());
          takeBack(form, post);
        });
  }

  /**
   * A person's own form answer.
   *
   * @throws Refusal when it is somebody else's, or gone
   */
  public FormAnswer own(WorkspaceId workspace, String id, PersonId person) {
    FormAnswer form =
        forms
            .find(workspace, id)
            .orElseThrow(
                () -> new Refusal("That answer is deleted already; there is nothing left to do."));
    if (!form.person().equals(person)) {
      throw new Refusal(
          "Only its author can edit or delete an answer. Use Answer under the question to give"
              + " your own.");
    }
    return form;
  }

  private void write(FormAnswer form, Ts ts) {
    Round round = rounds.get(form.round());
    Ts thread = round.thread().orElseThrow();
    rounds.hold(round.id());
    messages.writeForm(form, round.channel(), thread, ts);
    readThread.of(round.id());
  }
}

package dev.starling.slack.forget;

import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import dev.starling.base.Refusal;
import dev.starling.forget.ForgetPerson;
import dev.starling.forget.Traces;
import dev.starling.slack.caller.Caller;
import dev.starling.slack.caller.Callers;
import dev.starling.slack.caller.PracticeChannels;
import dev.starling.slack.command.Ask;
import dev.starling.slack.command.Corner;
import dev.starling.slack.command.Verb;
import dev.starling.slack.wire.Boundary;
import dev.starling.slack.wire.FormReply;
import dev.starling.slack.wire.Reply;
import java.util.List;

/** By which a person has everything deleted that is theirs. */
public final class ForgetCorner implements Corner {
  private final Callers callers;
  private final Traces traces;
  private final ForgetPerson forgetPerson;

  public ForgetCorner(Callers callers, Traces traces, ForgetPerson forgetPerson) {
    this.callers = callers;
    this.traces = traces;
    this.forgetPerson = forgetPerson;
  }

  @Override
  public List<Verb> verbs() {
    return List.of(
        Verb.anywhere(
                "forget",
                "forget",
                "forget",
                "deletes what I keep of you, after it has said what that is and asked back",
                ForgetCorner::needsNoWords)
            .opening(
                ForgetForm.TITLE, caller -> ForgetForm.of(traces.countOf(caller.person().id()))));
  }

  private static Reply needsNoWords(Ask ask) {
    throw new Refusal(
        "That opens a window about your own data; write it without further words: `%s forget`."
            .formatted(ask.caller().command()));
  }

  @Override
  public void register(App app, Boundary boundary) {
    app.viewSubmission(ForgetForm.CALLBACK, boundary.submission(this::submit));
  }

  /** Nothing in the form says whose data it is: they are whoever sent it. */
  private FormReply submit(ViewSubmissionPayload payload) {
    Caller caller = callers.of(payload);
    PracticeChannels.refuseForeigners(caller);
    forgetPerson.now(caller.person().id(), ForgetPerson.Parting.STAYS);
    return FormReply.update(ForgetForm.done());
  }
}

package dev.starling.slack.wire;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewClosedPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.handler.builtin.BlockActionHandler;
import com.slack.api.bolt.handler.builtin.MessageShortcutHandler;
import com.slack.api.bolt.handler.builtin.SlashCommandHandler;
import com.slack.api.bolt.handler.builtin.ViewClosedHandler;
import com.slack.api.bolt.handler.builtin.ViewSubmissionHandler;
import com.slack.api.bolt.response.Response;
import dev.starling.base.Ids;
import dev.starling.base.Refusal;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.Function;

/**
 * Stands between Slack and what listeners do: acknowledges in time, turns a Refusal into its
 * sentence and anything else into an incident. What takes longer is answered when it is done.
 */
public final class Boundary {
  /** Slack gives up after three seconds; the network takes some of them. */
  public static final Duration LIMIT = Duration.ofSeconds(2);

  static final String BUSY = "There is a lot going on right now. Please try again in a minute.";

  private final Deadline deadline;
  private final Incidents incidents;
  private final Ids ids;
  private final Modals modals;
  private final Aside aside;

  public Boundary(
      Executor pool, Duration limit, Incidents incidents, Ids ids, Modals modals, Aside aside) {
    this.deadline = new Deadline(pool, limit);
    this.incidents = incidents;
    this.ids = ids;
    this.modals = modals;
    this.aside = aside;
  }

  public SlashCommandHandler command(Work<SlashCommandPayload, Reply> work) {
    return (request, context) -> {
      SlashCommandPayload payload = request.getPayload();
      return deadline.answer(
          () -> attempt("a command", work, payload, Reply::text),
          new CommandManner(Origin.of(payload), aside));
    };
  }

  public BlockActionHandler action(Work<BlockActionPayload, Reply> work) {
    return (request, context) -> {
      BlockActionPayload payload = request.getPayload();
      String where = "action " + payload.getActions().get(0).getActionId();
      return tellAside(where, work, payload, Origin.of(payload));
    };
  }

  public MessageShortcutHandler shortcut(Work<MessageShortcutPayload, Reply> work) {
    return (request, context) -> {
      MessageShortcutPayload payload = request.getPayload();
      return tellAside("shortcut " + payload.getCallbackId(), work, payload, Origin.of(payload));
    };
  }

  public ViewSubmissionHandler submission(Work<ViewSubmissionPayload, FormReply> work) {
    return (request, context) -> {
      ViewSubmissionPayload payload = request.getPayload();
      FormManner manner = new FormManner(payload, ids.next(), modals, aside);
      String where = "form " + payload.getView().getCallbackId();
      return deadline.answer(() -> attempt(where, work, payload, manner::sorry), manner);
    };
  }

  /** Nobody hears what comes of it. */
  public ViewClosedHandler closed(Work<ViewClosedPayload, Reply> work) {
    return (request, context) -> {
      ViewClosedPayload payload = request.getPayload();
      String where = "closed form " + payload.getView().getCallbackId();
      return deadline.answer(
          () -> attempt(where, work, payload, Reply::text), new Manner<Reply>() {});
    };
  }

  /** Slack shows nothing of the HTTP answer here: what is said goes another way. */
  private <P> Response tellAside(String where, Work<P, Reply> work, P payload, Origin origin) {
    Work<P, Reply> workAndTell =
        request -> {
          Reply reply = attempt(where, work, request, Reply::text);
          aside.tell(origin, reply);
          return reply;
        };
    return deadline.answer(
        () -> attempt(where, workAndTell, payload, Reply::text), new Manner<Reply>() {});
  }

  private <P, R> R attempt(String where, Work<P, R> work, P payload, Function<String, R> saying) {
    try {
      return work.on(payload);
    } catch (Refusal refusal) {
      return saying.apply(refusal.sentence());
    } catch (Exception | StackOverflowError | LinkageError e) {
      return saying.apply(incidents.apologize(where, e));
    }
  }
}

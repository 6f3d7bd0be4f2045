package dev.starling.slack.wire;

import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.app_backend.views.response.ViewSubmissionResponse;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.view.View;
import dev.starling.slack.wire.FormReply.Errors;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How a form is answered, in time or later. Whatever goes wrong, what was typed is not lost.
 *
 * @param window our name for the window that is shown if the work takes long
 */
record FormManner(ViewSubmissionPayload payload, String window, Modals modals, Aside aside)
    implements Manner<FormReply> {
  private static final Logger log = LoggerFactory.getLogger(FormManner.class);

  /** A sentence under the form's last field, next to the button; the form stays as it is. */
  FormReply sorry(String sentence) {
    return lastInput(payload.getView())
        .<FormReply>map(block -> new Errors(Map.of(block, sentence)))
        .orElseGet(() -> new FormReply.Update(Windows.saying(sentence)));
  }

  @Override
  public Response now(FormReply reply) {
    if (reply instanceof FormReply.CloseAll) {
      return answer("clear", null, null);
    } else if (reply instanceof Errors errors) {
      return answer("errors", null, errors.sentences());
    } else if (reply instanceof FormReply.Update update) {
      return answer("update", update.view(), null);
    }
    return Response.ok();
  }

  @Override
  public Response busy() {
    return now(sorry(Boundary.BUSY));
  }

  /** Lays a window over the form, or puts it in its place where Slack's three are open already. */
  @Override
  public Response meanwhile() {
    View form = payload.getView();
    boolean third =
        form.getPreviousViewId() != null
            && !Objects.equals(form.getPreviousViewId(), form.getRootViewId());
    return answer(third ? "update" : "push", Windows.waiting(window), null);
  }

  @Override
  public void later(FormReply reply) {
    try {
      modals.updateNamed(window, viewOf(reply));
    } catch (SlackTrouble trouble) {
      log.info("A form's window could not be changed: {}", trouble.error());
      if (reply instanceof Errors errors) {
        aside.tellDirectly(payload.getUser().getId(), Reply.text(sentences(errors)));
      }
    }
  }

  private static View viewOf(FormReply reply) {
    if (reply instanceof Errors errors) {
      return Windows.sorry(sentences(errors));
    }
    return reply instanceof FormReply.Update update ? update.view() : Windows.done();
  }

  private static String sentences(Errors errors) {
    return String.join("\n", errors.sentences().values());
  }

  private static Response answer(
      String action, @Nullable View view, @Nullable Map<String, String> errors) {
    ViewSubmissionResponse response = new ViewSubmissionResponse();
    response.setResponseAction(action);
    response.setView(view);
    response.setErrors(errors);
    return Response.json(200, response);
  }

  private static Optional<String> lastInput(View form) {
    return Optional.ofNullable(form.getBlocks()).stream()
        .flatMap(List::stream)
        .filter(InputBlock.class::isInstance)
        .map(block -> ((InputBlock) block).getBlockId())
        .filter(Objects::nonNull)
        .reduce((first, second) -> second);
  }
}

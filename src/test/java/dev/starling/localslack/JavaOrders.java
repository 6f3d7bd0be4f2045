package dev.starling.localslack;

import static com.slack.api.model.block.Blocks.asBlocks;
import static com.slack.api.model.block.Blocks.input;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.externalSelect;
import static com.slack.api.model.block.element.BlockElements.plainTextInput;
import static com.slack.api.model.view.Views.view;
import static com.slack.api.model.view.Views.viewClose;
import static com.slack.api.model.view.Views.viewSubmit;
import static com.slack.api.model.view.Views.viewTitle;

import com.slack.api.app_backend.interactive_components.response.Option;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.view.View;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** The part of the tea app that takes orders by form. */
final class JavaOrders {
  private static final List<String> SORTS = List.of("Black", "Green", "Ginger");

  private final AtomicInteger closed = new AtomicInteger();

  int closed() {
    return closed.get();
  }

  void teach(App app) {
    app.messageShortcut(
        "order_for_this",
        (req, ctx) -> {
          String trigger = req.getPayload().getTriggerId();
          String channel = req.getPayload().getChannel().getId();
          ctx.client().viewsOpen(r -> r.triggerId(trigger).view(form("Order", channel)));
          return ctx.ack();
        });
    app.blockSuggestion(
        "value", (req, ctx) -> ctx.ack(r -> r.options(found(req.getPayload().getValue()))));
    app.viewSubmission("order", JavaOrders::submitted);
    app.viewClosed(
        "order",
        (req, ctx) -> {
          closed.incrementAndGet();
          return ctx.ack();
        });
  }

  private static Response submitted(ViewSubmissionRequest req, ViewSubmissionContext ctx)
      throws IOException, SlackApiException {
    View view = req.getPayload().getView();
    var values = view.getState().getValues();
    String sort = values.get("sort").get("value").getSelectedOption().getValue();
    String note = values.get("note").get("value").getValue();
    switch (note == null ? "" : note) {
      case "wrong":
        return ctx.ackWithErrors(Map.of("note", "We do not do that."));
      case "change":
        return ctx.ackWithUpdate(form("Changed", ""));
      case "more":
        return ctx.ackWithPush(form("On top", ""));
      case "enough":
        return ctx.ack(r -> r.responseAction("clear"));
      default:
        ctx.client()
            .chatPostMessage(r -> r.channel(view.getPrivateMetadata()).text(sort + ", please"));
        return ctx.ack();
    }
  }

  private static View form(String title, String metadata) {
    return view(
        v ->
            v.type("modal")
                .callbackId("order")
                .privateMetadata(metadata)
                .notifyOnClose(true)
                .title(viewTitle(t -> t.type("plain_text").text(title)))
                .submit(viewSubmit(s -> s.type("plain_text").text("Order")))
                .close(viewClose(c -> c.type("plain_text").text("Rather not")))
                .blocks(
                    asBlocks(
                        input(
                            i ->
                                i.blockId("sort")
                                    .label(plainText("Sort"))
                                    .element(
                                        externalSelect(
                                            e -> e.actionId("value").minQueryLength(1)))),
                        input(
                            i ->
                                i.blockId("note")
                                    .optional(true)
                                    .label(plainText("Note"))
                                    .element(plainTextInput(e -> e.actionId("value")))))));
  }

  private static List<Option> found(String typed) {
    return SORTS.stream()
        .filter(sort -> sort.toLowerCase(Locale.ROOT).startsWith(typed))
        .map(sort -> new Option(plainText(sort), sort))
        .toList();
  }
}

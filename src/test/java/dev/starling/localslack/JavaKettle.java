package dev.starling.localslack;

import static com.slack.api.model.block.Blocks.actions;
import static com.slack.api.model.block.Blocks.asBlocks;
import static com.slack.api.model.block.Blocks.section;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.asElements;
import static com.slack.api.model.block.element.BlockElements.button;
import static com.slack.api.model.block.element.BlockElements.datePicker;
import static com.slack.api.model.view.Views.view;

import com.slack.api.bolt.App;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MemberJoinedChannelEvent;
import com.slack.api.model.event.ReactionAddedEvent;
import com.slack.api.model.view.View;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** The tea app once more, written with Bolt for Java by somebody who has read its guides. */
final class JavaKettle {
  private final AtomicInteger sixth = new AtomicInteger();
  private final JavaOrders orders = new JavaOrders();

  /** The status with which the answer beyond the fifth was met. */
  int sixth() {
    return sixth.get();
  }

  /** How many forms were closed without an order. */
  int closed() {
    return orders.closed();
  }

  void teach(App app) {
    talking(app);
    answering(app);
    commands(app);
    orders.teach(app);
    clicking(app);
    app.event(
        AppHomeOpenedEvent.class,
        (payload, ctx) -> {
          String user = payload.getEvent().getUser();
          View home =
              view(
                  v -> v.type("home").blocks(asBlocks(section(s -> s.text(plainText("No cups"))))));
          ctx.client().viewsPublish(r -> r.userId(user).view(home));
          return ctx.ack();
        });
  }

  private static void talking(App app) {
    app.message(
        "put the kettle on",
        (payload, ctx) -> {
          var event = payload.getEvent();
          String answer = "It is on, <@" + event.getUser() + ">";
          ctx.client()
              .chatPostMessage(
                  r -> r.channel(event.getChannel()).threadTs(event.getTs()).text(answer));
          return ctx.ack();
        });
    app.message(
        "the card",
        (payload, ctx) -> {
          ctx.say(
              "The card",
              asBlocks(
                  actions(
                      a ->
                          a.blockId("choose")
                              .elements(
                                  asElements(
                                      button(
                                          b ->
                                              b.actionId("pour")
                                                  .text(plainText("Pour"))
                                                  .value("cup-7")),
                                      datePicker(d -> d.actionId("day")))))));
          return ctx.ack();
        });
  }

  private static void answering(App app) {
    app.event(
        AppMentionEvent.class,
        (payload, ctx) -> {
          var event = payload.getEvent();
          ctx.client()
              .reactionsAdd(
                  r -> r.channel(event.getChannel()).timestamp(event.getTs()).name("wave"));
          return ctx.ack();
        });
    app.event(
        ReactionAddedEvent.class,
        (payload, ctx) -> {
          var item = payload.getEvent().getItem();
          if (payload.getEvent().getReaction().equals("broom")) {
            ctx.client().chatDelete(r -> r.channel(item.getChannel()).ts(item.getTs()));
          }
          return ctx.ack();
        });
    app.event(
        MemberJoinedChannelEvent.class,
        (payload, ctx) -> {
          var event = payload.getEvent();
          ctx.client()
              .chatPostEphemeral(
                  r -> r.channel(event.getChannel()).user(event.getUser()).text("Welcome"));
          return ctx.ack();
        });
  }

  private void commands(App app) {
    app.command(
        "/tea",
        (req, ctx) -> {
          String sort = req.getPayload().getText();
          ctx.respond("One " + sort + " for you alone");
          ctx.respond(r -> r.responseType("in_channel").text("Somebody has ordered " + sort));
          for (String sip : List.of("one", "two", "three")) {
            ctx.respond("Sip " + sip);
          }
          sixth.set(ctx.respond("Sip four").getCode());
          return ctx.ack();
        });
    app.command("/menu", (req, ctx) -> ctx.ack("Mint, black, or nothing"));
  }

  private static void clicking(App app) {
    app.blockAction(
        "pour",
        (req, ctx) -> {
          ctx.respond(
              r ->
                  r.replaceOriginal(true)
                      .text("Poured " + req.getPayload().getActions().get(0).getValue()));
          return ctx.ack();
        });
    app.blockAction(
        "day",
        (req, ctx) -> {
          ctx.respond(
              r ->
                  r.replaceOriginal(false)
                      .text("For " + req.getPayload().getActions().get(0).getSelectedDate()));
          return ctx.ack();
        });
  }
}

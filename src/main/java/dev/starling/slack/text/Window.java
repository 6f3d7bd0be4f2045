package dev.starling.slack.text;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import java.util.List;

/** Windows over Slack and the Home tab, within Slack's limits. */
public final class Window {
  private static final int TITLE = 24;

  private Window() {}

  /**
   * A form.
   *
   * @param metadata comes back when it is sent
   * @param submit the word on its button
   */
  public static View form(
      String callbackId, String metadata, String title, String submit, List<LayoutBlock> blocks) {
    View view = window(title, "Cancel", blocks);
    view.setCallbackId(callbackId);
    view.setPrivateMetadata(metadata);
    view.setSubmit(
        ViewSubmit.builder().type("plain_text").text(Cut.to(TITLE, submit)).emoji(true).build());
    return view;
  }

  /**
   * To be looked through by sending words to look for.
   *
   * @param metadata comes back when it is sent, and with every button
   */
  public static View searching(
      String callbackId, String metadata, String title, List<LayoutBlock> blocks) {
    View view = form(callbackId, metadata, title, "Search", blocks);
    view.setClose(reading(title, blocks).getClose());
    return view;
  }

  /**
   * To be read and closed.
   *
   * @param metadata comes back with every button
   */
  public static View reading(
      String callbackId, String metadata, String title, List<LayoutBlock> blocks) {
    View view = reading(title, blocks);
    view.setCallbackId(callbackId);
    view.setPrivateMetadata(metadata);
    return view;
  }

  /** To be read and closed. */
  public static View reading(String title, List<LayoutBlock> blocks) {
    return window(title, "Close", blocks);
  }

  /**
   * Opens at once, while what belongs into a form is still being fetched. It has no inputs, since
   * Slack would keep an input's empty value over the one that comes.
   */
  public static View waiting(String title) {
    return reading(title, List.of(Blocks.section(Mrkdwn.of("One moment, I am looking it up."))));
  }

  public static View home(List<LayoutBlock> blocks) {
    return View.builder().type("home").blocks(List.copyOf(blocks)).build();
  }

  private static View window(String title, String close, List<LayoutBlock> blocks) {
    return View.builder()
        .type("modal")
        .title(
            ViewTitle.builder().type("plain_text").text(Cut.to(TITLE, title)).emoji(true).build())
        .close(ViewClose.builder().type("plain_text").text(close).emoji(true).build())
        .blocks(List.copyOf(blocks))
        .build();
  }
}

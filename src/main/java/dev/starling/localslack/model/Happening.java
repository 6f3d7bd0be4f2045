package dev.starling.localslack.model;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Something that has just become true; the page and the app's subscriptions both listen. */
public sealed interface Happening {
  record Posted(JsonObject message) implements Happening {}

  record Changed(JsonObject message, JsonObject previous) implements Happening {}

  record Deleted(JsonObject previous) implements Happening {}

  /** Counts of a thread changed: pages redraw the message, apps hear nothing. */
  record Refreshed(JsonObject message) implements Happening {}

  record Reacted(JsonObject message, String user, String emoji, boolean added)
      implements Happening {}

  record Joined(Channel channel, String user, String inviter) implements Happening {}

  record Left(Channel channel, String user, String actor) implements Happening {}

  record ChannelChanged(Channel channel, String event) implements Happening {}

  record PersonChanged(Person person) implements Happening {}

  record FileChanged(String file) implements Happening {}

  /** Only this person sees it. */
  record Whispered(String user, JsonObject ephemeral) implements Happening {}

  record WhisperGone(String user, String id) implements Happening {}

  record HomeChanged(String user, JsonObject view) implements Happening {}

  record ModalsChanged(String user) implements Happening {}

  record HomeOpened(String user, String tab) implements Happening {}

  record Commanded(String user, String channel, String command, String text) implements Happening {}

  /** Somebody at a page is about to do something as this person. */
  record ByHand(String user) implements Happening {}

  record AppChanged() implements Happening {}

  record ClockMoved() implements Happening {}

  /** Something beside the talk is not as it was: the guide, or the teammates' switch. */
  record ExtraChanged(String name, JsonElement state) implements Happening {}
}

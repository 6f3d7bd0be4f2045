package dev.starling.slack.event;

import dev.starling.base.Refusal;
import dev.starling.slack.caller.Caller;
import dev.starling.slack.caller.Callers;
import dev.starling.slack.command.MockCommand;
import dev.starling.slack.wire.Outgoing;
import dev.starling.slack.wire.Poster;
import dev.starling.slack.wire.Reply;

/** Answers those who say something to Starling: them alone, where they said it. */
public final class Conversation {
  private final Callers callers;
  private final MockCommand command;
  private final Poster poster;

  public Conversation(Callers callers, MockCommand command, Poster poster) {
    this.callers = callers;
    this.command = command;
    this.poster = poster;
  }

  public void when(Addressed addressed) {
    Reply reply = reply(addressed);
    if (reply instanceof Reply.Words words) {
      Outgoing answer =
          new Outgoing(addressed.channel(), addressed.thread(), words.text(), words.blocks(), null);
      if (addressed.isDirect()) {
        poster.post(answer);
      } else {
        poster.postEphemeral(addressed.user(), answer);
      }
    }
  }

  private Reply reply(Addressed addressed) {
    try {
      Caller caller = callers.of(addressed.workspace(), addressed.channel(), addressed.user());
      return command.runMention(caller, addressed.text(), addressed.key());
    } catch (Refusal refusal) {
      return Reply.text(refusal.sentence());
    }
  }
}

package dev.starling.slack.wire;

import dev.starling.base.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells one person something where they are: in their channel, else in a window, else directly. */
public final class Aside {
  private static final Logger log = LoggerFactory.getLogger(Aside.class);

  private final Responder responder;
  private final Modals modals;
  private final Poster poster;

  public Aside(Responder responder, Modals modals, Poster poster) {
    this.responder = responder;
    this.modals = modals;
    this.poster = poster;
  }

  void tell(Origin origin, Reply reply) {
    String responseUrl = origin.responseUrl();
    if (responseUrl != null) {
      responder.respond(responseUrl, reply, origin.thread());
    } else if (reply instanceof Reply.Words words && !shown(origin, words)) {
      tellDirectly(origin.person(), words);
    }
  }

  void tellDirectly(String person, Reply reply) {
    if (!(reply instanceof Reply.Words words)) {
      return;
    }
    PostOutcome outcome =
        poster.post(new Outgoing(person, null, words.text(), words.blocks(), null));
    if (!(outcome instanceof PostOutcome.Posted)) {
      log.warn("A person could not be told something: {}", outcome);
    }
  }

  /** The trigger may be spent: listeners open windows of their own. */
  private boolean shown(Origin origin, Reply.Words words) {
    String trigger = origin.trigger();
    if (trigger == null || !words.blocks().isEmpty()) {
      return false;
    }
    try {
      if (origin.inWindow()) {
        modals.push(trigger, Windows.saying(words.text()));
      } else {
        modals.open(trigger, Windows.saying(words.text()));
      }
      return true;
    } catch (Refusal | SlackTrouble e) {
      return false;
    }
  }
}

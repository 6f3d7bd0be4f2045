package dev.starling.slack.wire;

import com.slack.api.bolt.App;

/** Takes what Slack sends to those it is for, whichever way it came. */
public final class Reception {
  private final Envelopes envelopes;
  private final Interactions interactions;
  private final Incidents incidents;
  private final Traffic traffic;

  public Reception(App app, EventSink sink, Incidents incidents, Traffic traffic) {
    this.envelopes = new Envelopes(sink, traffic);
    this.interactions = new Interactions(app);
    this.incidents = incidents;
    this.traffic = traffic;
  }

  Envelopes envelopes() {
    return envelopes;
  }

  Interactions interactions() {
    return interactions;
  }

  Incidents incidents() {
    return incidents;
  }

  Traffic traffic() {
    return traffic;
  }
}

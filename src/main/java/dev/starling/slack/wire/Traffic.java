package dev.starling.slack.wire;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;

/** Counts what comes in, for those who watch over us. */
public final class Traffic {
  private final Counter requests;
  private final Counter events;
  private final Counter withheld;

  public Traffic(PrometheusRegistry registry) {
    this.requests =
        Counter.builder()
            .name("starling_slack_requests_total")
            .help("Requests at the door, by the HTTP status of our answer.")
            .labelNames("status")
            .register(registry);
    this.events =
        Counter.builder()
            .name("starling_slack_events_total")
            .help("Events that Slack delivered, repetitions included.")
            .labelNames("type")
            .register(registry);
    this.withheld =
        Counter.builder()
            .name("starling_slack_events_withheld_total")
            .help("Minutes in which Slack withheld events, because there were too many.")
            .register(registry);
  }

  void request(int status) {
    requests.labelValues(Integer.toString(status)).inc();
  }

  void event(String type) {
    events.labelValues(type).inc();
  }

  void eventsWithheld() {
    withheld.inc();
  }
}

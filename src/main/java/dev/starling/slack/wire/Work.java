package dev.starling.slack.wire;

/** What a listener does with what Slack sent; a Refusal becomes its sentence. */
public interface Work<P, R> {
  R on(P payload) throws Exception;
}

package dev.starling.slack.wire;

import com.slack.api.bolt.response.Response;

/** How one kind of request is answered. */
interface Manner<R> {
  /** The work is done in time. */
  default Response now(R reply) {
    return Response.ok();
  }

  /** The work goes on. */
  default Response meanwhile() {
    return Response.ok();
  }

  /** There is no room for the work; Slack tells the person that it failed. */
  default Response busy() {
    return Response.error(503);
  }

  /** The work is done, after {@link #meanwhile}. */
  default void later(R reply) {}
}

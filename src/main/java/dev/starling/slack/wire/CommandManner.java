package dev.starling.slack.wire;

import com.slack.api.bolt.response.Response;

/** A command is answered in the HTTP answer itself, as long as Slack waits for it. */
record CommandManner(Origin origin, Aside aside) implements Manner<Reply> {
  @Override
  public Response now(Reply reply) {
    if (!(reply instanceof Reply.Words words)) {
      return Response.ok();
    }
    // There is no message yet that it could stand in for.
    Reply fresh = Reply.blocks(words.text(), words.blocks());
    return Response.builder()
        .contentType(Response.CONTENT_TYPE_APPLICATION_JSON_UTF8)
        .body(Responder.body(fresh, null).toString())
        .build();
  }

  @Override
  public Response busy() {
    return now(Reply.text(Boundary.BUSY));
  }

  @Override
  public void later(Reply reply) {
    aside.tell(origin, reply);
  }
}

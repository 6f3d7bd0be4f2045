package dev.starling.slack.wire;

/** A request that Slack would not send. Its message is ours alone and quotes nothing of theirs. */
final class BadRequest extends RuntimeException {
  private static final long serialVersionUID = 1;

  BadRequest(String why) {
    super(why, null, false, false);
  }
}

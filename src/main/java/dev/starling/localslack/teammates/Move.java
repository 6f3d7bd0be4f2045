package dev.starling.localslack.teammates;

/** One step of a plan, with everything decided that can be decided beforehand. */
record Move(
    Step.Act act,
    String text,
    String emoji,
    Step.Under under,
    String given,
    String unless,
    Count words,
    int seconds,
    long pauseMillis) {

  static Move of(Step step, Step.Act act, String text, String emoji, long pauseMillis) {
    return new Move(
        act,
        text,
        emoji,
        step.under(),
        step.given(),
        step.unless(),
        step.words(),
        step.seconds(),
        pauseMillis);
  }

  /** Slack has listened to a clip, and writes down what it heard. */
  static Move transcribing(String file, String text, long pauseMillis) {
    return new Move(
        Step.Act.TRANSCRIBE, text, file, Step.Under.MINE, "", "", Count.ANY, 0, pauseMillis);
  }
}

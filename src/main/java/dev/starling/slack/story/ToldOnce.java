package dev.starling.slack.story;

import dev.starling.base.PersonId;
import dev.starling.feedback.Rubric;
import dev.starling.feedback.Scorecard;
import dev.starling.slack.feedback.Legend;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.story.Telling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A telling with what colleagues saw in it.
 *
 * @param rubric as it was in its round
 */
record ToldOnce(Telling telling, Scorecard scorecard, Rubric rubric) {
  private static final int PEERS_FOR_A_SCORE = 2;

  /** How many colleagues, and from two on what they saw: one opinion is no score. */
  Mrkdwn heard() {
    int peers = peers();
    if (peers == 0) {
      return Mrkdwn.of("No colleague has reacted yet.");
    }
    if (peers < PEERS_FOR_A_SCORE) {
      return Mrkdwn.of("One colleague has reacted; from two on, what they saw stands here.");
    }
    List<Mrkdwn> lines = new ArrayList<>();
    if (!scorecard.strengths().isEmpty()) {
      lines.add(
          Mrkdwn.of("%d colleagues: %s", peers, Legend.counts(rubric, scorecard.strengths())));
    }
    if (!scorecard.growthSignals().isEmpty()) {
      lines.add(
          Mrkdwn.of(
              "Room to grow, for your eyes only: %s",
              Legend.counts(rubric, scorecard.growthSignals())));
    }
    return Mrkdwn.join("\n", lines);
  }

  private int peers() {
    Set<PersonId> peers =
        scorecard.peers().values().stream()
            .flatMap(Collection::stream)
            .collect(Collectors.toUnmodifiableSet());
    return peers.size();
  }
}

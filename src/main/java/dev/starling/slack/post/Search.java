package dev.starling.slack.post;

import dev.starling.base.Ts;
import dev.starling.slack.wire.Lookup;
import dev.starling.slack.wire.SlackTrouble;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Looks for what may stand in Slack although nobody has told us so. */
final class Search {
  private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(60);

  private final Whereabouts whereabouts;
  private final Lookup lookup;
  private final Restraint restraint;

  Search(Whereabouts whereabouts, Lookup lookup, Restraint restraint) {
    this.whereabouts = whereabouts;
    this.lookup = lookup;
    this.restraint = restraint;
  }

  /**
   * @param triedFirst when it was sent for the first time
   * @throws SlackTrouble when nobody can look
   * @throws dev.starling.base.Later while Slack wants to be left alone
   */
  Optional<Ts> find(Posting posting, Instant triedFirst) {
    restraint.await(posting.workspace(), Restraint.READ, "");
    try {
      Whereabouts.Place place = whereabouts.of(posting.to());
      Instant since = triedFirst.minus(CLOCKS_DIFFER);
      return lookup.findByKey(place.channel(), place.thread(), since, posting.key()).map(Ts::new);
    } catch (SlackTrouble trouble) {
      Optional<Duration> pause = trouble.retryAfter();
      pause.ifPresent(asked -> restraint.asked(posting.workspace(), Restraint.READ, "", asked));
      throw trouble;
    }
  }
}

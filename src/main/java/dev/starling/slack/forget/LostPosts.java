package dev.starling.slack.forget;

import dev.starling.base.Agenda;
import dev.starling.base.Later;
import dev.starling.base.Ts;
import dev.starling.forget.RemoveLostPost;
import dev.starling.round.RemovePost;
import dev.starling.round.Round;
import dev.starling.round.Rounds;
import dev.starling.slack.wire.Lookup;
import dev.starling.slack.wire.SlackTrouble;
import dev.starling.workspace.Channels;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Looks for form answers that were on their way to Slack when their author was forgotten. */
public final class LostPosts {
  private static final Duration AGAIN = Duration.ofSeconds(15);

  /** By then it stands there, or never will. */
  private static final Duration LONGEST = Duration.ofMinutes(2);

  private final Rounds rounds;
  private final Channels channels;
  private final Lookup lookup;
  private final Agenda agenda;
  private final Clock clock;

  public LostPosts(Rounds rounds, Channels channels, Lookup lookup, Agenda agenda, Clock clock) {
    this.rounds = rounds;
    this.channels = channels;
    this.lookup = lookup;
    this.agenda = agenda;
    this.clock = clock;
  }

  /**
   * @throws Later while it may still appear
   */
  public void when(RemoveLostPost errand) {
    Round round = rounds.find(errand.round()).orElse(null);
    if (round == null || round.ts() == null) {
      return;
    }
    Optional<String> found = find(round, errand);
    if (found.isPresent()) {
      agenda.plan(new RemovePost(round.channel(), new Ts(found.get())), clock.instant());
    } else if (clock.instant().isBefore(errand.since().plus(LONGEST))) {
      throw new Later(AGAIN);
    }
  }

  private Optional<String> find(Round round, RemoveLostPost errand) {
    String channel = channels.get(round.channel()).slackId();
    try {
      return lookup.findByKey(
          channel, String.valueOf(round.ts()), round.openedAt(), "form-" + errand.form());
    } catch (SlackTrouble trouble) {
      throw new Later(trouble.retryAfter().orElse(AGAIN));
    }
  }
}

package dev.starling.slack.home;

import dev.starling.base.Later;
import dev.starling.base.PersonId;
import dev.starling.slack.wire.Lookup;
import dev.starling.slack.wire.SlackTrouble;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which channels people are in: from Slack, and from memory while Slack does not answer, as when a
 * whole company opens its Home at nine.
 */
final class Memberships {
  private static final Duration SOON = Duration.ofSeconds(15);
  private static final int REMEMBERED = 1_000;

  private final Lookup lookup;
  private final Map<PersonId, List<String>> known =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<PersonId, List<String>> eldest) {
              return size() > REMEMBERED;
            }
          });

  Memberships(Lookup lookup) {
    this.lookup = lookup;
  }

  /**
   * Slack's ids of the channels.
   *
   * @throws Later when Slack does not answer and never did
   */
  List<String> of(PersonId person) {
    try {
      List<String> channels = lookup.channelsOf(person.value());
      known.put(person, channels);
      return channels;
    } catch (SlackTrouble trouble) {
      return Optional.ofNullable(known.get(person))
          .orElseThrow(() -> new Later(trouble.retryAfter().orElse(SOON)));
    }
  }
}

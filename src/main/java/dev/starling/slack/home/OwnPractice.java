package dev.starling.slack.home;

import dev.starling.base.ChannelId;
import dev.starling.base.PersonId;
import dev.starling.round.Answers;
import dev.starling.round.Round;
import dev.starling.round.Rounds;
import dev.starling.schedule.Due;
import dev.starling.schedule.Timetables;
import dev.starling.slack.home.HomePage.OpenQuestion;
import dev.starling.slack.home.HomePage.Practice;
import dev.starling.slack.round.Permalinks;
import dev.starling.slack.wire.Lookup;
import dev.starling.workspace.Channels;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what is on in the channels that a person is in. */
public final class OwnPractice {
  private static final int SLOTS = 2;

  private final Channels channels;
  private final Timetables timetables;
  private final Rounds rounds;
  private final Answers answers;
  private final Permalinks permalinks;
  private final Memberships memberships;
  private final Clock clock;

  public OwnPractice(
      Channels channels,
      Timetables timetables,
      Rounds rounds,
      Answers answers,
      Permalinks permalinks,
      Lookup lookup,
      Clock clock) {
    this.channels = channels;
    this.timetables = timetables;
    this.rounds = rounds;
    this.answers = answers;
    this.permalinks = permalinks;
    this.memberships = new Memberships(lookup);
    this.clock = clock;
  }

  List<Practice> of(PersonId person) {
    return channelsOf(person).flatMap(channel -> practice(channel, person).stream()).toList();
  }

  /** Only channels they are in: a private one's name is nobody else's business. */
  private Stream<ChannelId> channelsOf(PersonId person) {
    return memberships.of(person).stream()
        .flatMap(slackId -> channels.findId(person.workspace(), slackId).stream());
  }

  private Optional<Practice> practice(ChannelId channel, PersonId person) {
    Instant now = clock.instant();
    List<Instant> next =
        timetables.find(channel).stream()
            .flatMap(timetable -> timetable.posts(now))
            .limit(SLOTS)
            .map(Due::at)
            .toList();
    List<OpenQuestion> open =
        rounds.findOpen(channel).stream().map(round -> openQuestion(round, person)).toList();
    return next.isEmpty() && open.isEmpty()
        ? Optional.empty()
        : Optional.of(new Practice(channels.get(channel).slackId(), next, open));
  }

  private OpenQuestion openQuestion(Round round, PersonId person) {
    boolean answered = answers.hasAnswered(person, round.id());
    Optional<String> link = round.thread().flatMap(ts -> permalinks.find(round.channel(), ts));
    return new OpenQuestion(
        round.id(), round.question().text(), round.closesAt(), answered, link.orElse(null));
  }
}

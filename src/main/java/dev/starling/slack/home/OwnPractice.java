package dev.starling.slack.home;

import dev.starling.base.ChannelId;
import dev.starling.base.PersonId;
import dev.starling.feedback.Waiting;
import dev.starling.round.Answer;
import dev.starling.round.Answers;
import dev.starling.round.Round;
import dev.starling.round.Rounds;
import dev.starling.schedule.Due;
import dev.starling.schedule.Timetables;
import dev.starling.slack.home.HomePage.OpenQuestion;
import dev.starling.slack.home.HomePage.Practice;
import dev.starling.slack.home.HomePage.WaitingAnswer;
import dev.starling.slack.round.Permalinks;
import dev.starling.slack.wire.Lookup;
import dev.starling.workspace.Channels;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what is on in the channels that a person is in. */
public final class OwnPractice {
  private static final int SLOTS = 2;
  private static final int MOST_WAITING = 3;

  /** Who told something a week ago has other things on their mind. */
  private static final Duration RECENT = Duration.ofDays(7);

  private final Channels channels;
  private final Timetables timetables;
  private final Rounds rounds;
  private final Answers answers;
  private final Waiting waiting;
  private final Permalinks permalinks;
  private final Memberships memberships;
  private final Clock clock;

  public OwnPractice(
      Channels channels,
      Timetables timetables,
      Rounds rounds,
      Answers answers,
      Waiting waiting,
      Permalinks permalinks,
      Lookup lookup,
      Clock clock) {
    this.channels = channels;
    this.timetables = timetables;
    this.rounds = rounds;
    this.answers = answers;
    this.waiting = waiting;
    this.permalinks = permalinks;
    this.memberships = new Memberships(lookup);
    this.clock = clock;
  }

  /** What is on, and whose answers there need their eyes. */
  record Found(List<Practice> practices, List<WaitingAnswer> waiting) {}

  Found of(PersonId person) {
    List<ChannelId> theirs = channelsOf(person).toList();
    return new Found(
        theirs.stream().flatMap(channel -> practice(channel, person).stream()).toList(),
        waitingFor(person, theirs));
  }

  private List<WaitingAnswer> waitingFor(PersonId person, List<ChannelId> theirs) {
    Instant since = clock.instant().minus(RECENT);
    return theirs.stream()
        .flatMap(channel -> waiting.findFor(person, channel, since, MOST_WAITING).stream())
        .sorted(Comparator.comparing(Answer::sentAt))
        .limit(MOST_WAITING)
        .map(this::waiting)
        .toList();
  }

  private WaitingAnswer waiting(Answer answer) {
    Round round = rounds.get(answer.round());
    Optional<String> link = permalinks.find(round.channel(), answer.ts());
    return new WaitingAnswer(answer, round.question().theme(), link.orElse(null));
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

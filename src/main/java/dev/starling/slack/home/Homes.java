package dev.starling.slack.home;

import dev.starling.base.ChannelId;
import dev.starling.base.Later;
import dev.starling.base.PersonId;
import dev.starling.feedback.Rubrics;
import dev.starling.feedback.Scorecards;
import dev.starling.round.Answer;
import dev.starling.round.Answers;
import dev.starling.round.Round;
import dev.starling.round.Rounds;
import dev.starling.schedule.Due;
import dev.starling.schedule.Timetables;
import dev.starling.slack.caller.Directory;
import dev.starling.slack.round.Permalinks;
import dev.starling.slack.wire.Lookup;
import dev.starling.slack.wire.Modals;
import dev.starling.slack.wire.SlackTrouble;
import dev.starling.story.Coverage;
import dev.starling.story.Tellings;
import dev.starling.workspace.Channels;
import dev.starling.workspace.Person;
import dev.starling.workspace.Workspaces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Draws people's Home tabs. */
public final class Homes {
  private static final Duration SOON = Duration.ofSeconds(15);
  private static final int SLOTS = 2;
  private static final int ANSWERS = 5;

  private final Workspaces workspaces;
  private final Channels channels;
  private final Timetables timetables;
  private final Rounds rounds;
  private final Answers answers;
  private final Scorecards scorecards;
  private final Rubrics rubrics;
  private final Tellings tellings;
  private final Directory directory;
  private final Permalinks permalinks;
  private final Lookup lookup;
  private final Modals modals;
  private final Clock clock;

  public Homes(
      Workspaces workspaces,
      Channels channels,
      Timetables timetables,
      Rounds rounds,
      Answers answers,
      Scorecards scorecards,
      Rubrics rubrics,
      Tellings tellings,
      Directory directory,
      Permalinks permalinks,
      Lookup lookup,
      Modals modals,
      Clock clock) {
    this.workspaces = workspaces;
    this.channels = channels;
    this.timetables = timetables;
    this.rounds = rounds;
    this.answers = answers;
    this.scorecards = scorecards;
    this.rubrics = rubrics;
    this.tellings = tellings;
    this.directory = directory;
    this.permalinks = permalinks;
    this.lookup = lookup;
    this.modals = modals;
    this.clock = clock;
  }

  public void when(PublishHome errand) {
    Person person = directory.person(errand.person());
    if (!person.foreigner()) {
      modals.publish(person.id().value(), HomeView.of(page(person)));
    }
  }

  private HomePage page(Person person) {
    PersonId id = person.id();
    List<HomePage.Practice> practices =
        channelsOf(id).flatMap(channel -> practice(channel, id).stream()).toList();
    List<HomePage.OwnAnswer> own =
        answers.findOf(id, ANSWERS).stream().map(this::ownAnswer).toList();
    return new HomePage(
        practices,
        Coverage.of(tellings.findOf(id), clock.instant()),
        own,
        rubrics.current(id.workspace()),
        person.zone(),
        workspaces.get(id.workspace()).command());
  }

  /** Only channels they are in: a private one's name is nobody else's business. */
  private Stream<ChannelId> channelsOf(PersonId person) {
    try {
      return lookup.channelsOf(person.value()).stream()
          .flatMap(slackId -> channels.findId(person.workspace(), slackId).stream());
    } catch (SlackTrouble trouble) {
      throw new Later(trouble.retryAfter().orElse(SOON));
    }
  }

  private Optional<HomePage.Practice> practice(ChannelId channel, PersonId person) {
    Instant now = clock.instant();
    List<Instant> next =
        timetables.find(channel).stream()
            .flatMap(timetable -> timetable.posts(now))
            .limit(SLOTS)
            .map(Due::at)
            .toList();
    List<HomePage.OpenQuestion> open =
        rounds.findOpen(channel).stream().map(round -> openQuestion(round, person)).toList();
    return next.isEmpty() && open.isEmpty()
        ? Optional.empty()
        : Optional.of(new HomePage.Practice(channels.get(channel).slackId(), next, open));
  }

  private HomePage.OpenQuestion openQuestion(Round round, PersonId person) {
    boolean answered =
        answers.findIn(round.id()).stream().anyMatch(answer -> answer.person().equals(person));
    Optional<String> link = round.thread().flatMap(ts -> permalinks.find(round.channel(), ts));
    return new HomePage.OpenQuestion(
        round.question().text(), round.closesAt(), answered, link.orElse(null));
  }

  private HomePage.OwnAnswer ownAnswer(Answer answer) {
    Round round = rounds.get(answer.round());
    return new HomePage.OwnAnswer(
        answer,
        round.question().theme(),
        scorecards.of(answer, round),
        permalinks.find(round.channel(), answer.ts()).orElse(null));
  }
}

package dev.starling.belongings;

import dev.starling.base.PersonId;
import dev.starling.base.Transaction;
import dev.starling.feedback.Scorecards;
import dev.starling.question.QuestionBank;
import dev.starling.question.Theme;
import dev.starling.question.own.Circle;
import dev.starling.question.own.OwnBanks;
import dev.starling.round.Answer;
import dev.starling.round.Answers;
import dev.starling.round.Round;
import dev.starling.round.Rounds;
import dev.starling.story.Coverage;
import dev.starling.story.Coverages;
import dev.starling.story.ReadAnswer;
import dev.starling.story.Rehearsal;
import dev.starling.story.Stories;
import dev.starling.story.Story;
import dev.starling.story.Telling;
import dev.starling.workspace.Channel;
import dev.starling.workspace.Channels;
import dev.starling.workspace.Person;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;

/** Gathers a person's stories and answers with all that belongs to them, at one moment. */
public final class GatherBelongings {
  private static final Comparator<Story> AS_ONE_READS =
      Comparator.comparing(Story::archived)
          .thenComparing(
              story -> story.theme().map(Coverage.inOrder()::indexOf).orElse(Theme.values().length))
          .thenComparing(Story::writtenAt)
          .thenComparing(story -> story.id().value());

  private final Stories stories;
  private final Rounds rounds;
  private final Answers answers;
  private final Channels channels;
  private final Scorecards scorecards;
  private final ReadAnswer readAnswer;
  private final Coverages coverages;
  private final OwnBanks banks;
  private final Transaction transaction;
  private final Clock clock;

  public GatherBelongings(
      Stories stories,
      Rounds rounds,
      Answers answers,
      Channels channels,
      Scorecards scorecards,
      ReadAnswer readAnswer,
      Coverages coverages,
      OwnBanks banks,
      Transaction transaction,
      Clock clock) {
    this.stories = stories;
    this.rounds = rounds;
    this.answers = answers;
    this.channels = channels;
    this.scorecards = scorecards;
    this.readAnswer = readAnswer;
    this.coverages = coverages;
    this.banks = banks;
    this.transaction = transaction;
    this.clock = clock;
  }

  public Belongings of(Person owner) {
    PersonId id = owner.id();
    return transaction.call(
        () ->
            new Belongings(
                owner,
                clock.instant(),
                stories.findOf(id).stream().sorted(AS_ONE_READS).map(this::owned).toList(),
                answers.findOf(id, Integer.MAX_VALUE).stream().map(this::owned).toList(),
                coverages.of(id)));
  }

  private OwnedStory owned(Story story) {
    List<Telling> tellings = stories.findTellings(story.id());
    QuestionBank bank = banks.of(Circle.of(story.owner().workspace())).bank();
    return new OwnedStory(
        story, tellings, stories.countPeers(story.id()), Rehearsal.of(story, tellings, bank));
  }

  private OwnedAnswer owned(Answer answer) {
    Round round = rounds.get(answer.round());
    return new OwnedAnswer(
        answer,
        round,
        channels.find(round.channel()).map(Channel::name).orElse(""),
        Readable.of(readAnswer.words(answer)),
        scorecards.forOwner(answer, round),
        stories.findToldBy(answer.id()).stream()
            .flatMap(id -> stories.find(id).map(Story::title).stream())
            .toList());
  }
}

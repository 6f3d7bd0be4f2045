package dev.starling.story;

import dev.starling.base.Transaction;
import dev.starling.round.Answers;
import dev.starling.round.Forms;
import dev.starling.round.Messages;
import dev.starling.round.Rounds;
import java.time.Clock;

/** All that a person can do with their story bank. */
public record StoryPractice(
    WriteStory writeStory,
    KeepDraft keepDraft,
    ShelveStory shelveStory,
    MergeStories mergeStories,
    LinkTelling linkTelling,
    BankAnswer bankAnswer,
    ReadAnswer readAnswer) {

  public static StoryPractice of(
      Stories stories,
      Drafts drafts,
      Rounds rounds,
      Answers answers,
      Messages messages,
      Forms forms,
      Transaction transaction,
      Clock clock) {
    WriteStory writeStory = new WriteStory(stories, drafts, transaction, clock);
    LinkTelling linkTelling = new LinkTelling(stories, answers, transaction);
    return new StoryPractice(
        writeStory,
        new KeepDraft(drafts, stories, transaction),
        new ShelveStory(stories),
        new MergeStories(stories, transaction, clock),
        linkTelling,
        new BankAnswer(writeStory, linkTelling, transaction),
        new ReadAnswer(rounds, messages, forms));
  }
}

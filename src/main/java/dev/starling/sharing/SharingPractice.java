package dev.starling.sharing;

import dev.starling.base.Agenda;
import dev.starling.base.Ids;
import dev.starling.base.Transaction;
import dev.starling.story.Stories;
import java.time.Clock;

/** All that can be done with a shared story, by its owner and by the colleague. */
public record SharingPractice(
    ShareStory shareStory, TakeBack takeBack, ReadShared readShared, GiveFeedback giveFeedback) {

  public static SharingPractice of(
      Shares shares,
      Stories stories,
      Agenda agenda,
      Transaction transaction,
      Ids ids,
      Clock clock) {
    ReadShared readShared = new ReadShared(shares, stories);
    return new SharingPractice(
        new ShareStory(shares, stories, agenda, transaction, ids, clock),
        new TakeBack(shares, agenda, transaction, clock),
        readShared,
        new GiveFeedback(shares, readShared, agenda, transaction, clock));
  }
}

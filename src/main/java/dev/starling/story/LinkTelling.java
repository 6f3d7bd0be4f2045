package dev.starling.story;

import dev.starling.base.PersonId;
import dev.starling.base.Refusal;
import dev.starling.base.Transaction;
import dev.starling.round.Answer;
import dev.starling.round.AnswerId;
import dev.starling.round.Answers;
import java.util.Collection;
import java.util.List;

/**
 * Says which stories an answer told. A question in two parts may need two. What is linked to none
 * credits its question's first theme.
 */
public final class LinkTelling {
  private final Stories stories;
  private final Answers answers;
  private final Transaction transaction;

  public LinkTelling(Stories stories, Answers answers, Transaction transaction) {
    this.stories = stories;
    this.answers = answers;
    this.transaction = transaction;
  }

  /**
   * @param told in place of those that were linked before
   * @throws Refusal when the answer or a story is gone or somebody else's
   */
  public void to(AnswerId id, Collection<StoryId> told, PersonId owner) {
    transaction.run(
        () -> {
          own(id, owner);
          List<Story> linked =
              told.stream().map(story -> OwnStory.in(stories, story, owner)).toList();
          stories.unlink(id);
          linked.forEach(story -> stories.link(id, story.id()));
        });
  }

  /**
   * Besides the stories that are linked already.
   *
   * @throws Refusal as for {@link #to}
   */
  public void also(AnswerId id, StoryId told, PersonId owner) {
    transaction.run(
        () -> {
          own(id, owner);
          stories.link(id, OwnStory.in(stories, told, owner).id());
        });
  }

  /**
   * One's own answer.
   *
   * @throws Refusal the same for one that is gone and for somebody else's
   */
  public Answer own(AnswerId id, PersonId owner) {
    return answers
        .find(id)
        .filter(answer -> answer.person().equals(owner))
        .orElseThrow(
            () ->
                new Refusal(
                    "That is no answer of yours that stands now. Do this on a message with which"
                        + " you answered a question."));
  }
}

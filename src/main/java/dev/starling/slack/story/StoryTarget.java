package dev.starling.slack.story;

import dev.starling.base.PersonId;
import dev.starling.round.AnswerId;
import dev.starling.slack.wire.Payload;
import dev.starling.story.Draft;
import dev.starling.story.StoryId;
import dev.starling.story.StoryText;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a story form is about.
 *
 * @param form by which its draft is kept
 * @param story the one to be changed; null for a new one
 * @param answer the one to be saved as a story; null when it begins with nothing
 * @param edition of its inputs: Slack keeps what stands in an input of the same name
 * @param beneath the story's window that lies under the form; null when there is none
 * @param shelf the list that lies under all; null when there is none
 */
record StoryTarget(
    String form,
    @Nullable String story,
    @Nullable String answer,
    int edition,
    @Nullable StoryPlace beneath,
    @Nullable Browsing shelf) {

  static StoryTarget fresh(@Nullable Browsing shelf) {
    return new StoryTarget(Draft.NEW, null, null, 0, null, shelf);
  }

  /**
   * @param form names the message whose words it begins with
   */
  static StoryTarget fromMessage(String form) {
    return new StoryTarget(form, null, null, 0, null, null);
  }

  static StoryTarget fromAnswer(AnswerId answer) {
    String form = "answer " + answer.value();
    return new StoryTarget(form, null, answer.toString(), 0, null, null);
  }

  /**
   * @param over whether the story's window lies under the form
   */
  static StoryTarget of(StoryPlace place, boolean over) {
    return new StoryTarget(
        place.storyId().value(), place.story(), null, 0, over ? place : null, place.above());
  }

  static StoryTarget decode(String metadata) {
    return Payload.decode(metadata, StoryTarget.class);
  }

  String encode() {
    return Payload.encode(this);
  }

  /** The same with inputs that Slack has not seen yet. */
  StoryTarget again() {
    return new StoryTarget(form, story, answer, edition + 1, beneath, shelf);
  }

  /**
   * As which story the form is saved.
   *
   * @param view the form's own id
   */
  StoryId storyIn(String view, PersonId owner) {
    return story == null ? new StoryId(owner.workspace(), view) : StoryId.parse(story);
  }

  Draft draft(PersonId owner, StoryText text, Instant typedAt) {
    return new Draft(owner, form, text, typedAt);
  }
}

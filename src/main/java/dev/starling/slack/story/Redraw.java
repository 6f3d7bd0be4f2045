package dev.starling.slack.story;

import com.slack.api.model.view.View;
import dev.starling.base.PersonId;
import dev.starling.slack.caller.Caller;
import dev.starling.slack.wire.Modals;
import dev.starling.slack.wire.SlackTrouble;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Draws windows and the Home tab anew whose story has changed. One that is closed by now needs
 * nothing.
 */
public final class Redraw {
  private static final Logger log = LoggerFactory.getLogger(Redraw.class);

  private final Modals modals;
  private final StoryPages pages;
  private final Shelves shelves;
  private final Consumer<PersonId> homes;

  Redraw(Modals modals, StoryPages pages, Shelves shelves, Consumer<PersonId> homes) {
    this.modals = modals;
    this.pages = pages;
    this.shelves = shelves;
    this.homes = homes;
  }

  void story(String window, Caller caller, StoryPlace place) {
    update(window, StoryView.of(pages.of(caller, place)));
  }

  /**
   * What lies under a form.
   *
   * @param form as Slack sent it
   * @param place of the story's window right below it
   */
  void beneath(View form, Caller caller, StoryPlace place) {
    story(form.getPreviousViewId(), caller, place);
    shelf(form.getRootViewId(), caller, place.above());
  }

  /**
   * What lies under a form of somebody else's.
   *
   * @param form as Slack sent it
   * @param place as the story's window right below it carries it
   */
  public void under(View form, Caller caller, String place) {
    beneath(form, caller, StoryPlace.decode(place));
  }

  /**
   * @param at null when there is no list
   */
  void shelf(String window, Caller caller, @Nullable Browsing at) {
    if (at != null) {
      update(window, shelves.of(caller, at));
    }
  }

  void home(Caller caller) {
    homes.accept(caller.person().id());
  }

  private void update(String window, View view) {
    try {
      modals.update(window, view);
    } catch (SlackTrouble trouble) {
      log.info("A window could not be drawn anew: {}", trouble.error());
    }
  }
}

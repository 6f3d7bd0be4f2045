package dev.starling.slack.story;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import dev.starling.slack.command.OpenForm;
import dev.starling.slack.command.Verb;
import dev.starling.slack.wire.Reply;

/** Opens somebody's story bank by a button, wherever it stands. */
public final class OpenShelf {
  /** Its value does not matter. */
  public static final String ACTION = "stories_open";

  private final Owners owners;
  private final OpenForm openForm;
  private final Shelves shelves;

  OpenShelf(Owners owners, OpenForm openForm, Shelves shelves) {
    this.owners = owners;
    this.openForm = openForm;
    this.shelves = shelves;
  }

  Reply from(BlockActionPayload payload) {
    Verb.Form form = new Verb.Form(ShelfView.TITLE, caller -> shelves.of(caller, Browsing.FIRST));
    openForm.from(payload, form, () -> owners.of(payload));
    return Reply.none();
  }
}

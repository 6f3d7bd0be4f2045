package dev.starling.slack.wire;

import com.slack.api.model.view.View;
import dev.starling.base.Refusal;
import dev.starling.slack.wire.SlackLine.Pace;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Opens and changes windows and the Home tab, while a person waits. */
public final class Modals {
  private static final Set<String> TOO_LATE =
      Set.of("expired_trigger_id", "trigger_expired", "exchanged_trigger_id", "trigger_exchanged");

  private final SlackLine line;

  public Modals(SlackLine line) {
    this.line = line;
  }

  /**
   * Opens a window; a trigger is good for one, within three seconds.
   *
   * @return the view's id
   * @throws Refusal when it came too late
   */
  public String open(String trigger, View view) {
    return show("views.open", trigger, view);
  }

  /** Lays a window over the one that is open; Slack stacks three at most. */
  public String push(String trigger, View view) {
    return show("views.push", trigger, view);
  }

  private String show(String method, String trigger, View view) {
    try {
      return id(line.call(Pace.QUICK, method, new Form().with("trigger_id", trigger).with(view)));
    } catch (SlackTrouble trouble) {
      if (TOO_LATE.contains(trouble.error())) {
        throw new Refusal("That took longer than Slack waits. Please try once more.");
      }
      throw trouble;
    }
  }

  public void update(String viewId, View view) {
    line.call(Pace.QUICK, "views.update", new Form().with("view_id", viewId).with(view));
  }

  /**
   * Changes a window as long as it still is what was seen; what came in between counts.
   *
   * @param hash of the view that was seen
   */
  public void update(String viewId, @Nullable String hash, View view) {
    try {
      Form form = new Form().with("view_id", viewId).with("hash", hash).with(view);
      line.call(Pace.QUICK, "views.update", form);
    } catch (SlackTrouble trouble) {
      if (!trouble.error().equals("hash_conflict")) {
        throw trouble;
      }
    }
  }

  /** Changes a window by the external id that we gave it. */
  void updateNamed(String externalId, View view) {
    line.call(Pace.QUICK, "views.update", new Form().with("external_id", externalId).with(view));
  }

  /**
   * Shows a person's Home tab.
   *
   * @param hash of the version in whose place it comes; null for whatever stands there
   * @return its own
   * @throws SlackTrouble {@code hash_conflict} when another version stands there by now
   */
  public String publish(String person, View home, @Nullable String hash) {
    Form form = new Form().with("user_id", person).with("hash", hash).with(home);
    SlackAnswer answer = line.call(Pace.PATIENT, "views.publish", form);
    return Json.text(answer.getObject("view"), "hash").orElse("");
  }

  private static String id(SlackAnswer answer) {
    return Json.text(answer.getObject("view"), "id").orElse("");
  }
}

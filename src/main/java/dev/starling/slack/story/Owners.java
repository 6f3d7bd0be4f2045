package dev.starling.slack.story;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import dev.starling.slack.caller.Caller;
import dev.starling.slack.caller.Callers;
import dev.starling.slack.caller.PracticeChannels;

/** Finds out whose story bank it is about: always that of the person who asks. */
final class Owners {
  private final Callers callers;

  Owners(Callers callers) {
    this.callers = callers;
  }

  Caller of(BlockActionPayload payload) {
    return admitted(callers.of(payload));
  }

  Caller of(MessageShortcutPayload payload) {
    return admitted(callers.of(payload));
  }

  Caller of(ViewSubmissionPayload payload) {
    return admitted(callers.of(payload));
  }

  private static Caller admitted(Caller caller) {
    PracticeChannels.refuseForeigners(caller);
    return caller;
  }
}

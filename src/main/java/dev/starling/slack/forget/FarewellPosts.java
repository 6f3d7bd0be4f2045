package dev.starling.slack.forget;

import dev.starling.base.PersonId;
import dev.starling.forget.Farewell;
import dev.starling.forget.Farewells;
import dev.starling.forget.SayFarewell;
import dev.starling.forget.Traces;
import dev.starling.slack.post.PostOnce;
import dev.starling.slack.post.Posting;
import dev.starling.slack.wire.Lookup;
import dev.starling.slack.wire.Modals;
import dev.starling.slack.wire.SlackTrouble;
import dev.starling.workspace.Channels;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells people what was deleted, and leaves no trace of having told them. */
public final class FarewellPosts {
  private static final Logger log = LoggerFactory.getLogger(FarewellPosts.class);

  private final Farewells farewells;
  private final Traces traces;
  private final Channels channels;
  private final Lookup lookup;
  private final Modals modals;
  private final PostOnce postOnce;

  public FarewellPosts(
      Farewells farewells,
      Traces traces,
      Channels channels,
      Lookup lookup,
      Modals modals,
      PostOnce postOnce) {
    this.farewells = farewells;
    this.traces = traces;
    this.channels = channels;
    this.lookup = lookup;
    this.modals = modals;
    this.postOnce = postOnce;
  }

  /** Whoever was told already is not told again, since then nothing is to be told any more. */
  public void when(SayFarewell errand) {
    PersonId person = errand.person();
    clearHome(person);
    farewells.find(person).ifPresent(this::tell);
  }

  private void tell(Farewell farewell) {
    PersonId person = farewell.person();
    postOnce.deliver(
        Posting.letter(
            "farewell-" + person.value() + "-" + farewell.saidAt().toEpochMilli(),
            person,
            () -> FarewellViews.letter(farewell.deleted())));
    forgetConversation(person);
    farewells.done(person);
  }

  /** Not noted as what stands there: when they open it again, it is drawn like anybody's. */
  private void clearHome(PersonId person) {
    try {
      modals.publish(person.value(), FarewellViews.home(), null);
    } catch (SlackTrouble trouble) {
      if (trouble.isUnclear() || trouble.retryAfter().isPresent()) {
        throw trouble;
      }
      log.info("A Home tab could not be cleared: {}", trouble.error());
    }
  }

  private void forgetConversation(PersonId person) {
    try {
      String direct = lookup.directChannel(person.value());
      channels.findId(person.workspace(), direct).ifPresent(traces::eraseConversation);
    } catch (SlackTrouble trouble) {
      if (trouble.isUnclear() || trouble.retryAfter().isPresent()) {
        throw trouble;
      }
      log.info("A direct conversation could not be found: {}", trouble.error());
    }
  }
}

package dev.starling.localslack.teammates;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Channel;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.World;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the moves of plans, through the same acts as people at the page. */
final class Performer {
  private static final Logger LOG = LoggerFactory.getLogger(Performer.class);

  private final World world;
  private final UnaryOperator<JsonObject> page;
  private final VoiceClips clips;

  Performer(World world, UnaryOperator<JsonObject> page) {
    this.world = world;
    this.page = page;
    this.clips = new VoiceClips(world.files(), world.clips());
  }

  /** Empty when the move could not be made, and with it what was to follow. */
  Optional<Plan> perform(Plan plan) {
    Move move = plan.move();
    return switch (move.act()) {
      case SAY -> say(plan, Json.of("text", move.text()), true);
      case POST -> say(plan, Json.of("text", move.text()), false);
      case CLIP -> sayAloud(plan, move);
      case TRANSCRIBE -> {
        clips.transcribe(move.emoji(), move.text());
        yield Optional.of(plan);
      }
      case EDIT -> act(plan, "edit", Json.of("ts", plan.mine(), "text", move.text()));
      case DELETE -> act(plan, "delete", Json.of("ts", plan.mine()));
      case REACT ->
          act(plan, "react", Json.of("ts", target(plan, move), "name", move.emoji()))
              .map(done -> done.giving(move.emoji()));
      case TAKE_BACK ->
          act(plan, "unreact", Json.of("ts", target(plan, move), "name", plan.given()));
      // Both have become something else when the plan was made.
      case ADD, TELL -> Optional.empty();
    };
  }

  private Optional<Plan> say(Plan plan, JsonObject said, boolean inThread) {
    String hallmark = Hallmark.of(plan.id(), plan.made());
    Optional<Plan> before = alreadySaid(plan.channel(), hallmark).map(plan::saying);
    if (before.isPresent()) {
      return before;
    }
    JsonObject asked = said.deepCopy();
    asked.addProperty("client_msg_id", hallmark);
    if (inThread && !isTalkOfTwo(plan.channel())) {
      asked.addProperty("thread_ts", plan.thread());
    }
    JsonObject answer = asked(plan, "post", asked);
    return Json.find(answer, "ts").map(plan::saying);
  }

  private Optional<Plan> sayAloud(Plan plan, Move move) {
    String file = clips.record(plan.person(), plan.id(), move.seconds());
    long listening = move.seconds() * 1000L;
    return say(plan, Json.of("text", "", "files", List.of(file)), true)
        .map(said -> said.toBeFollowedBy(Move.transcribing(file, move.text(), listening)));
  }

  private boolean isTalkOfTwo(String channel) {
    return world.channels().find(channel).filter(Channel::isIm).isPresent();
  }

  /** Before the process died, perhaps. */
  private Optional<String> alreadySaid(String channel, String hallmark) {
    return world.messages().in(channel).stream()
        .filter(message -> hallmark.equals(Json.text(message, "client_msg_id")))
        .findFirst()
        .map(message -> Json.text(message, "ts"));
  }

  private static String target(Plan plan, Move move) {
    return switch (move.under()) {
      case IT -> plan.it();
      case HEAD -> plan.thread();
      case MINE -> plan.mine();
    };
  }

  private Optional<Plan> act(Plan plan, String what, JsonObject how) {
    return Json.is(asked(plan, what, how), "ok") ? Optional.of(plan) : Optional.empty();
  }

  private JsonObject asked(Plan plan, String what, JsonObject how) {
    JsonObject asked = how.deepCopy();
    asked.addProperty("as", plan.person());
    asked.addProperty("do", what);
    asked.addProperty("channel", plan.channel());
    JsonObject answer = page.apply(asked);
    if (!Json.is(answer, "ok")) {
      LOG.debug("{} could not {}: {}", plan.person(), what, Json.text(answer, "error"));
    }
    return answer;
  }

  /** Whether there is reason for the move in what the other one has said by now. */
  boolean hasReason(Plan plan) {
    Move move = plan.move();
    boolean always =
        move.given().isEmpty() && move.unless().isEmpty() && move.words().equals(Count.ANY);
    if (always) {
      return move.act() != Step.Act.TAKE_BACK || !plan.given().isEmpty();
    }
    String said = said(plan);
    return Pattern.compile(move.given(), Patterns.FLAGS).matcher(said).find()
        && (move.unless().isEmpty()
            || !Pattern.compile(move.unless(), Patterns.FLAGS).matcher(said).find())
        && move.words().holds(Wording.words(said));
  }

  private String said(Plan plan) {
    return String.join(
        "\n",
        world.messages().thread(plan.channel(), plan.thread()).stream()
            .filter(message -> plan.author().equals(Json.text(message, "user")))
            .map(message -> Json.text(message, "text") + "\n" + clips.heardIn(message))
            .toList());
  }
}

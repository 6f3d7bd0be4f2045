package dev.starling.localslack.teammates;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Channel;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.World;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decides whether what happened is what somebody was waiting for. */
public final class Circumstances {
  private final World world;
  private final Hands hands;

  public Circumstances(World world, Hands hands) {
    this.world = world;
    this.hands = hands;
  }

  /** For somebody who is nobody in the workspace. */
  public boolean fit(Trigger trigger, Occasion occasion) {
    return fit(trigger, occasion, "");
  }

  boolean fit(Trigger trigger, Occasion occasion, String me) {
    return trigger.kind() == occasion.kind()
        && isThere(trigger.in(), occasion.channel())
        && trigger.word().matcher(occasion.word()).find()
        && isDoneBy(trigger.by(), occasion, me)
        && isReactedToAsWished(trigger, occasion, me)
        && isMeant(occasion, me)
        && looks(trigger.message(), occasion.message(), me)
        && looks(trigger.thread(), occasion.head(), me)
        && trigger.clip().map(clip -> clip == Wording.hasClip(occasion.message())).orElse(true);
  }

  private boolean isThere(String wanted, String channel) {
    return wanted.isEmpty()
        || world.channels().find(channel).map(Channel::name).orElse("").equals(wanted);
  }

  private boolean isDoneBy(Who who, Occasion occasion, String me) {
    return switch (occasion.kind()) {
      case REACTS, COMMAND -> isOne(who, occasion.actor(), me, hands.play(occasion.actor()));
      case CLOCK -> true;
      default -> isBy(who, occasion.message(), me);
    };
  }

  private boolean isReactedToAsWished(Trigger trigger, Occasion occasion, String me) {
    return occasion.kind() != Occasion.Kind.REACTS
        || trigger.to() == Who.ANYBODY
        || isBy(trigger.to(), occasion.message(), me);
  }

  private boolean isMeant(Occasion occasion, String me) {
    if (occasion.kind() != Occasion.Kind.TO_ME) {
      return true;
    }
    Optional<Channel> talk = world.channels().find(occasion.channel()).filter(Channel::isIm);
    return talk.isPresent()
        ? talk.get().has(me)
        : Json.text(occasion.message(), "text").contains("<@" + me + ">");
  }

  private boolean looks(Trigger.Look look, JsonObject message, String me) {
    String said = Wording.of(message);
    return look.by().map(who -> isBy(who, message, me)).orElse(true)
        && look.text().matcher(said).find()
        && !look.without().matcher(said).find()
        && look.words().holds(Wording.words(Json.text(message, "text")))
        && hasButton(look.button(), message);
  }

  private static boolean hasButton(Pattern label, JsonObject message) {
    return !Patterns.isGiven(label)
        || Wording.buttons(message).stream().anyMatch(text -> label.matcher(text).find());
  }

  private boolean isBy(Who who, JsonObject message, String me) {
    return isOne(who, Json.text(message, "user"), me, !Hallmark.isOn(message));
  }

  private boolean isOne(Who who, String user, String me, boolean byHand) {
    boolean app = user.equals(world.app().botUser());
    boolean somebodyElse = !app && !user.equals(me);
    return switch (who) {
      case ANYBODY -> somebodyElse;
      case PERSON -> somebodyElse && byHand;
      case TEAMMATE -> somebodyElse && !byHand;
      case ME -> user.equals(me);
      case APP -> app;
    };
  }
}

package dev.starling.localslack.api;

import com.google.gson.JsonObject;
import java.util.function.Function;

/** What a method needs of the caller, and what it does. */
record Method(Access access, String scope, Function<Call, JsonObject> run) {

  enum Access {
    ANYBODY,
    BOT,
    APP
  }

  /** Where the scope depends on the kind of channel, the method asks {@link Sight} itself. */
  static Method bot(Function<Call, JsonObject> run) {
    return new Method(Access.BOT, "", run);
  }

  static Method bot(String scope, Function<Call, JsonObject> run) {
    return new Method(Access.BOT, scope, run);
  }
}

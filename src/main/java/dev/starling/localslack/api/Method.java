package dev.starling.localslack.api;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Channel;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a method needs of the caller, how often it may be called, and what it does.
 *
 * @param scope with a star before the colon when it goes by the kind of channel; then the method
 *     asks {@link Sight} itself, once it knows the channel
 */
record Method(Access access, Tier tier, String scope, Function<Call, JsonObject> run) {

  enum Access {
    ANYBODY,
    BOT,
    APP,
    EITHER
  }

  static Method bot(Tier tier, String scope, Function<Call, JsonObject> run) {
    return new Method(Access.BOT, tier, scope, run);
  }

  static Method app(Tier tier, Function<Call, JsonObject> run) {
    return new Method(Access.APP, tier, "", run);
  }

  /** With the bot's token or with the app's; the call says which. */
  static Method either(Tier tier, Function<Call, JsonObject> run) {
    return new Method(Access.EITHER, tier, "", run);
  }

  static Method anybody(Tier tier, Function<Call, JsonObject> run) {
    return new Method(Access.ANYBODY, tier, "", run);
  }

  /** Empty when there is none, or when it depends. */
  String scopeAtOnce() {
    return scope.startsWith("*") ? "" : scope;
  }

  /** All scopes that will do, for some channel or other. */
  String accepted() {
    if (!scope.startsWith("*")) {
      return scope;
    }
    return Arrays.stream(Channel.Kind.values())
        .map(kind -> Sight.scope(kind, scope.substring(2)))
        .distinct()
        .collect(Collectors.joining(","));
  }
}

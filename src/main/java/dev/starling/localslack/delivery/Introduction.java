package dev.starling.localslack.delivery;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.App;
import dev.starling.localslack.model.Ids;
import dev.starling.localslack.model.Json;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What Slack does when it is told an address: it asks for an echo, and looks at the door. */
final class Introduction {
  private static final Logger LOG = LoggerFactory.getLogger(Introduction.class);

  private final App app;
  private final Function<Parcel, CompletableFuture<Reply>> carry;

  Introduction(App app, Function<Parcel, CompletableFuture<Reply>> carry) {
    this.app = app;
    this.carry = carry;
  }

  void at(Object address) {
    String challenge = Ids.hex(40);
    carry
        .apply(Parcel.of(Parcel.Kind.EVENT, challenge(challenge)))
        .thenAccept(
            reply -> {
              if (!reply.body().contains(challenge)) {
                LOG.warn(
                    "The app at {} did not echo the challenge ({}). Slack would not accept this"
                        + " address; here the app is told of things all the same.",
                    address,
                    reply.taken() ? "it answered something else" : reply.reason());
              }
            });
    if (!app.manifest().commands().isEmpty()) {
      carry.apply(Parcel.of(Parcel.Kind.COMMAND, sslCheck())).thenAccept(Introduction::knocked);
    }
  }

  private static void knocked(Reply reply) {
    if (!reply.taken()) {
      LOG.warn("The app did not answer 200 to ssl_check=1 ({}).", reply.reason());
    }
  }

  private JsonObject challenge(String challenge) {
    return Json.of(
        "token",
        app.identity().verificationToken(),
        "challenge",
        challenge,
        "type",
        "url_verification");
  }

  private JsonObject sslCheck() {
    return Json.of("ssl_check", "1", "token", app.identity().verificationToken());
  }
}

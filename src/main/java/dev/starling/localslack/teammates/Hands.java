package dev.starling.localslack.teammates;

import dev.starling.localslack.model.Documents;
import dev.starling.localslack.model.Happening;
import dev.starling.localslack.model.Json;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Knows whom somebody is playing just now: a page is open as that person, or they did something at
 * one a short while ago, by the real clock.
 */
public final class Hands implements Consumer<Happening> {
  private static final Duration A_WHILE = Duration.ofMinutes(10);
  private static final Duration TOO_SOON_TO_NOTE_AGAIN = Duration.ofMinutes(1);

  private final Documents documents;
  private final InstantSource real;
  private final Predicate<String> openPages;

  public Hands(Documents documents, InstantSource real, Predicate<String> openPages) {
    this.documents = documents;
    this.real = real;
    this.openPages = openPages;
  }

  @Override
  public void accept(Happening happening) {
    if (happening instanceof Happening.ByHand hand
        && !didSomethingSince(hand.user(), real.instant().minus(TOO_SOON_TO_NOTE_AGAIN))) {
      documents.put("hand", hand.user(), Json.of("at", real.instant().toEpochMilli()));
    }
  }

  public boolean play(String user) {
    return openPages.test(user) || didSomethingSince(user, real.instant().minus(A_WHILE));
  }

  private boolean didSomethingSince(String user, Instant moment) {
    return documents
        .find("hand", user)
        .map(hand -> Instant.ofEpochMilli(hand.get("at").getAsLong()))
        .filter(at -> at.isAfter(moment))
        .isPresent();
  }
}

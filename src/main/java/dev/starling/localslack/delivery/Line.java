package dev.starling.localslack.delivery;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** A way to the app. */
interface Line {
  Duration PATIENCE = Duration.ofSeconds(3);

  /** Never fails: whatever goes wrong is in the reply, at the latest when patience ends. */
  CompletableFuture<Reply> carry(Parcel parcel);
}

package dev.starling.localslack.delivery;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Events on their way out: they leave in order and are repeated when they are not taken. */
final class Mailbag implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Mailbag.class);

  private final Function<Parcel, CompletableFuture<Reply>> carry;
  private final Traffic traffic;
  private final List<Duration> pauses;
  private final Disorder disorder = new Disorder();
  private final Departures departures = new Departures("departures");

  Mailbag(
      Function<Parcel, CompletableFuture<Reply>> carry, Traffic traffic, List<Duration> pauses) {
    this.carry = carry;
    this.traffic = traffic;
    this.pauses = pauses;
  }

  Disorder disorder() {
    return disorder;
  }

  void take(Parcel parcel) {
    disorder.against(parcel).ifPresentOrElse(order -> disturb(parcel, order), () -> depart(parcel));
  }

  private void disturb(Parcel parcel, Disorder.Order order) {
    switch (order.way()) {
      case DUPLICATE -> List.of(parcel, parcel).forEach(each -> depart(each));
      case SHUFFLE -> disorder.shuffled(parcel, order).forEach(each -> depart(each));
      case DROP -> repeat(parcel, Reply.refused("http_timeout"));
      case DELAY -> {
        disorder.delay(parcel);
        later(order.pause(), () -> disorder.isDue(parcel), parcel);
      }
    }
  }

  /** Lets go of everything that is held back. */
  void settle() {
    disorder.releasedFromShuffling().forEach(parcel -> depart(parcel));
    disorder
        .releasedFromWaiting()
        .forEach(
            parcel -> {
              depart(parcel);
              traffic.waitsNoMore();
            });
  }

  private void depart(Parcel parcel) {
    traffic.leaves();
    departures.after(Duration.ZERO, () -> attempt(parcel));
  }

  /** Counts as waiting until then; whoever takes it out before has to say so. */
  private void later(Duration pause, BooleanSupplier stillWanted, Parcel parcel) {
    traffic.waits();
    departures.after(
        pause,
        () -> {
          if (stillWanted.getAsBoolean()) {
            traffic.leaves();
            traffic.waitsNoMore();
            attempt(parcel);
          }
        });
  }

  private void attempt(Parcel parcel) {
    carry
        .apply(parcel)
        .thenAccept(
            reply -> {
              if (!reply.taken()) {
                repeat(parcel, reply);
              }
              traffic.arrives();
            });
  }

  private void repeat(Parcel parcel, Reply reply) {
    if (reply.wantsNoRetry() || parcel.attempt() >= pauses.size()) {
      LOG.warn("Gave up on an event after {} attempts: {}", parcel.attempt() + 1, reply.reason());
      return;
    }
    later(pauses.get(parcel.attempt()), () -> true, parcel.again(reply.reason()));
  }

  @Override
  public void close() {
    departures.close();
  }
}

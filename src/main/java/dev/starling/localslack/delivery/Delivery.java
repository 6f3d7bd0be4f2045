package dev.starling.localslack.delivery;

import dev.starling.localslack.model.World;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** All the ways on which this Slack and the app reach each other, but for the Web API. */
public record Delivery(
    Courier courier,
    Sockets sockets,
    Triggers triggers,
    ResponseUrls responses,
    Interactions interactions,
    Notices notices)
    implements AutoCloseable {

  /**
   * @param retryPauses how long to wait before each further attempt at an event
   */
  public static Delivery of(World world, Clock real, List<Duration> retryPauses) {
    Sockets sockets = new Sockets(world.app(), world.happenings(), Sockets.LIFE);
    Courier courier = new Courier(sockets, world.app(), real, retryPauses);
    world.happenings().listen(new Events(world, courier));
    Triggers triggers = new Triggers(real);
    ResponseUrls responses = new ResponseUrls(world, real);
    return new Delivery(
        courier,
        sockets,
        triggers,
        responses,
        new Interactions(world, courier, triggers, responses),
        new Notices(world, courier));
  }

  @Override
  public void close() {
    courier.close();
    sockets.close();
  }
}

package dev.starling.localslack.control;

import dev.starling.localslack.TimeMachine;
import dev.starling.localslack.api.Calls;
import dev.starling.localslack.api.Faults;
import dev.starling.localslack.delivery.Courier;
import dev.starling.localslack.delivery.Notices;
import dev.starling.localslack.delivery.Sockets;
import dev.starling.localslack.model.World;
import dev.starling.localslack.page.Page;
import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;

/** Opens the control address. From then on calls and deliveries are written down. */
public final class ControlDoors {
  private final World world;
  private final TimeMachine time;
  private final Courier courier;
  private final Sockets sockets;
  private final Page page;

  public ControlDoors(World world, TimeMachine time, Courier courier, Sockets sockets, Page page) {
    this.world = world;
    this.time = time;
    this.courier = courier;
    this.sockets = sockets;
    this.page = page;
  }

  /**
   * @param switches what else can be ordered here
   */
  public void open(
      ServletContextHandler site,
      Faults faults,
      Calls calls,
      Notices notices,
      List<Order> switches) {
    calls.open();
    courier.ledger().open();
    List<Order> orders =
        Stream.of(
                new AppOrders(world, courier, notices).orders(),
                new PeopleOrders(world, page).orders(),
                List.of(upload()),
                new TimeOrders(world, time, courier, page).orders(),
                new RecordOrders(calls, courier).orders(),
                new FaultOrders(faults, courier).orders(),
                new SocketOrders(sockets).orders(),
                switches)
            .flatMap(List::stream)
            .toList();
    EnumSet<DispatcherType> requests = EnumSet.of(DispatcherType.REQUEST);
    site.addFilter(new FilterHolder(new LoopbackOnly()), "/control/*", requests);
    site.addServlet(new ServletHolder(new UploadServlet()), "/control/upload");
    site.addServlet(new ServletHolder(new ControlServlet(orders)), "/control/*");
  }

  /** Only for the list; it has a door of its own. */
  private static Order upload() {
    return Order.post(
        "/upload",
        "Takes the bytes of a file to be posted. ?user=&name= and, for a voice clip,"
            + " &audio=true&duration_ms=",
        asked -> asked);
  }
}

package dev.starling.localslack.control;

import dev.starling.localslack.TimeMachine;
import dev.starling.localslack.api.Conduct;
import dev.starling.localslack.delivery.Courier;
import dev.starling.localslack.delivery.Delivery;
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
  private final Delivery delivery;
  private final Page page;

  public ControlDoors(World world, TimeMachine time, Delivery delivery, Page page) {
    this.world = world;
    this.time = time;
    this.delivery = delivery;
    this.page = page;
  }

  public void open(ServletContextHandler site, Conduct conduct) {
    Courier courier = delivery.courier();
    conduct.calls().open();
    courier.ledger().open();
    List<Order> orders =
        Stream.of(
                new AppOrders(world, courier, delivery.notices()).orders(),
                new PeopleOrders(world, page).orders(),
                List.of(upload()),
                new TimeOrders(world, time, courier, page).orders(),
                new RecordOrders(conduct.calls(), courier).orders(),
                new FaultOrders(conduct.faults(), courier).orders(),
                new SocketOrders(delivery.sockets()).orders(),
                new SwitchOrders(world, conduct.limits()).orders())
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

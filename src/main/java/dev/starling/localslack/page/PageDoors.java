package dev.starling.localslack.page;

import com.google.gson.JsonObject;
import dev.starling.localslack.TimeMachine;
import dev.starling.localslack.delivery.Delivery;
import dev.starling.localslack.delivery.Interactions;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.World;
import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;

/** The addresses the page in the browser calls. */
public final class PageDoors {
  private PageDoors() {}

  public static Page open(
      ServletContextHandler site, World world, Delivery delivery, TimeMachine time, Clock real) {
    Seen seen = new Seen(world);
    Acts acts = acts(world, seen, delivery, time);
    AppFace app = new AppFace(world.app(), delivery.courier());
    Scene scene = new Scene(world, app, new ClockFace(time, real));
    Watchers watchers = new Watchers();
    Page page = new Page(world, acts, scene, seen, watchers);
    world.happenings().listen(new Broadcast(world, scene, watchers));
    site.addFilter(new FilterHolder(new SameSite()), "/page/*", EnumSet.of(DispatcherType.REQUEST));
    site.addServlet(new ServletHolder(new StateServlet(page)), "/page/state");
    read(site, "/page/history", page::history);
    read(site, "/page/thread", page::thread);
    read(site, "/page/emoji", asked -> world.emoji().shelves());
    read(site, "/page/clock", asked -> Json.of("clock", scene.clock()));
    read(site, "/page/transcript", page::transcript);
    site.addServlet(new ServletHolder(new EventsServlet(watchers)), "/page/events");
    site.addServlet(new ServletHolder(new ActServlet(page::act)), "/page/act");
    site.addServlet(new ServletHolder(new ActServlet(Gallery::check)), "/page/check");
    site.addServlet(new ServletHolder(new UploadServlet(world, seen)), "/page/upload");
    site.addServlet(new ServletHolder(new FilesServlet(world, seen)), "/page/files/*");
    site.addServlet(new ServletHolder(new AssetsServlet()), "/");
    return page;
  }

  private static Acts acts(World world, Seen seen, Delivery delivery, TimeMachine time) {
    Interactions interactions = delivery.interactions();
    Answers answers = new Answers(world.app().name());
    return new Acts(
        seen,
        List.of(
            atOnce(world, new TalkActs(world, seen).acts()),
            atOnce(world, new PlaceActs(world, seen).acts()),
            new AppActs(world, seen, interactions, delivery.responses(), answers).acts(),
            new ModalActs(world, interactions, answers).acts(),
            new ClockActs(time, delivery.courier(), world.happenings()).acts()));
  }

  /** Acts that wait for nobody: what they have found is still so when they change it. */
  private static Map<String, Act> atOnce(World world, Map<String, Act> acts) {
    Map<String, Act> guarded = new HashMap<>();
    acts.forEach(
        (name, act) ->
            guarded.put(
                name,
                (person, asked) -> {
                  synchronized (world.documents()) {
                    return act.by(person, asked);
                  }
                }));
    return guarded;
  }

  private static void read(
      ServletContextHandler site, String address, UnaryOperator<JsonObject> reading) {
    site.addServlet(new ServletHolder(new ReadServlet(reading)), address);
  }
}

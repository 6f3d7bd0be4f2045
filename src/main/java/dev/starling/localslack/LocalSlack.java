package dev.starling.localslack;

import com.google.gson.JsonObject;
import dev.starling.localslack.api.ApiDoors;
import dev.starling.localslack.api.Conduct;
import dev.starling.localslack.api.Faults;
import dev.starling.localslack.api.Limits;
import dev.starling.localslack.control.ControlDoors;
import dev.starling.localslack.delivery.Delivery;
import dev.starling.localslack.delivery.Disorder;
import dev.starling.localslack.delivery.Ledger;
import dev.starling.localslack.delivery.Notices;
import dev.starling.localslack.guide.Guide;
import dev.starling.localslack.guide.GuideStep;
import dev.starling.localslack.model.Happening;
import dev.starling.localslack.model.Manifest;
import dev.starling.localslack.model.World;
import dev.starling.localslack.page.Page;
import dev.starling.localslack.page.PageDoors;
import dev.starling.localslack.teammates.Hands;
import dev.starling.localslack.teammates.Script;
import dev.starling.localslack.teammates.Teammates;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;

/**
 * A Slack for one computer: one workspace, one app. People live in it through the page at its front
 * door; the app talks to it exactly as it would to Slack.
 */
public final class LocalSlack implements AutoCloseable {
  private final World world;
  private final Delivery delivery;
  private final WebSite site;
  private final Page page;
  private final Conduct conduct;
  private final Optional<Teammates> teammates;
  private final Alarm alarm = new Alarm(this::lookAtPlans);

  private LocalSlack(
      Options options, World world, Optional<Script> script, Optional<List<GuideStep>> steps) {
    this.world = world;
    this.delivery = Delivery.of(world, options.realClock(), options.retryPauses());
    this.conduct = Conduct.of(options.realClock(), options.limited());
    ServletContextHandler doors = new ServletContextHandler();
    ApiDoors.open(doors, world, options.realClock(), delivery, conduct);
    this.page = PageDoors.open(doors, world, delivery, options.time(), options.realClock());
    if (options.isControlled()) {
      new ControlDoors(world, options.time(), delivery, page).open(doors, conduct);
    }
    this.site = new WebSite(options.port(), doors);
    Hands hands = new Hands(world.documents(), options.realClock(), page::isOpenFor);
    world.happenings().listen(hands);
    this.teammates = script.map(known -> new Teammates(world, known, hands, page::actAlone));
    teammates.ifPresent(world.happenings()::listen);
    teammates.ifPresent(page::add);
    steps.map(known -> new Guide(world, known, hands)).ifPresent(this::guide);
  }

  private void guide(Guide guide) {
    world.happenings().listen(guide);
    page.add(guide);
  }

  public static LocalSlack start(Options options) {
    Manifest manifest = Manifest.parse(options.manifest());
    Optional<Script> script =
        Optional.of(options.teammates()).filter(yaml -> !yaml.isEmpty()).map(Script::parse);
    Optional<List<GuideStep>> steps =
        Optional.of(options.guide()).filter(yaml -> !yaml.isEmpty()).map(GuideStep::parse);
    World world =
        World.open(
            options.folder(),
            manifest,
            options.workspace(),
            options.time()::now,
            options.transcribing());
    LocalSlack slack = new LocalSlack(options, world, script, steps);
    try {
      slack.open();
      return slack;
    } catch (RuntimeException e) {
      slack.close();
      throw e;
    }
  }

  private void open() {
    delivery.sockets().open();
    site.open();
    world.site().openedAt("http://127.0.0.1:" + site.port());
    alarm.open();
  }

  public int port() {
    return site.port();
  }

  public URI apiUrl() {
    return URI.create("http://127.0.0.1:" + port() + "/api/");
  }

  public String botToken() {
    return world.app().identity().botToken();
  }

  public String appToken() {
    return world.app().identity().appToken();
  }

  public String signingSecret() {
    return world.app().identity().signingSecret();
  }

  public String team() {
    return world.team().id();
  }

  public String appName() {
    return world.app().name();
  }

  public String botUser() {
    return world.app().botUser();
  }

  /** From now on the app hears of things at this address, unless it has opened a socket. */
  public void deliverTo(URI address) {
    delivery.courier().deliverTo(address);
    world.happenings().tell(new Happening.AppChanged());
  }

  /** Does what the page would do for a person, and answers what the page would be answered. */
  public JsonObject act(JsonObject asked) {
    return page.act(asked);
  }

  /** What the person sees, as the page is told it. */
  public JsonObject state(String user) {
    return page.state(user);
  }

  /** Whether nothing is on its way to the app, or waiting to be sent again. */
  public boolean quiet() {
    return conduct.underway().nothing() && delivery.courier().quiet();
  }

  /** Waits for quiet, and throws when it does not come in time. */
  public void awaitQuiet(Duration max) {
    if (!conduct.underway().awaitNothing(max)) {
      throw new IllegalStateException("A call is still being worked on after " + max);
    }
    delivery.courier().awaitQuiet(max);
  }

  /** What Slack says to the app of itself. */
  public Notices notices() {
    return delivery.notices();
  }

  /** Bad days of the delivery: events doubled, late, in disorder or lost. */
  public Disorder disorder() {
    return delivery.courier().disorder();
  }

  /** What was brought to the app, where {@code /control} is open. */
  public Ledger ledger() {
    return delivery.courier().ledger();
  }

  /** Sends at once what is held back. */
  public void settle() {
    delivery.courier().settle();
  }

  /** Pages are told of a clock that somebody else has moved on. */
  public void clockMoved() {
    world.happenings().tell(new Happening.ClockMoved());
  }

  public Faults faults() {
    return conduct.faults();
  }

  /** How often the app may call. */
  public Limits limits() {
    return conduct.limits();
  }

  public String clientId() {
    return world.app().identity().clientId();
  }

  public String clientSecret() {
    return world.app().identity().clientSecret();
  }

  /** When something happens next without anybody's doing, by the workspace's clock. */
  public Optional<Instant> nextPlan() {
    return Stream.of(world.scheduled().next(), teammates.flatMap(Teammates::next))
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder());
  }

  /** Lets happen at once what is due; otherwise that takes a moment. */
  public void lookAtPlans() {
    world.scheduled().postDue();
    teammates.ifPresent(Teammates::look);
  }

  /** As Slack does every few hours: asks the app to open new sockets in place of the old. */
  public void refreshSockets() {
    delivery.sockets().refresh();
  }

  /** As a bad network does: every socket drops without a word. */
  public void cutSockets() {
    delivery.sockets().cut();
  }

  /** Whether new voice clips announce a transcript; without that, they say there is none. */
  public void transcribing(boolean yes) {
    world.files().transcribing(yes);
  }

  /** The transcript of a voice clip is ready. */
  public void transcribe(String file, String text) {
    world.clips().transcribe(file, text);
  }

  @Override
  public void close() {
    alarm.close();
    conduct.faults().close();
    site.close();
    delivery.close();
    world.close();
  }
}

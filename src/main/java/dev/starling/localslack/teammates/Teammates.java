package dev.starling.localslack.teammates;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Happening;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.World;
import dev.starling.localslack.page.Extra;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * The people who act by themselves. Whom somebody is playing leaves it to them; what falls due
 * meanwhile, or while all are switched off, does not happen.
 */
public final class Teammates implements Consumer<Happening>, Extra {
  private final World world;
  private final Script script;
  private final Hands hands;
  private final Occasions occasions;
  private final Plans plans;
  private final Planner planner;
  private final Performer performer;
  private final Object turn = new Object();

  /**
   * @param page does what a person at it would do, and answers as it would answer them
   */
  public Teammates(World world, Script script, Hands hands, UnaryOperator<JsonObject> page) {
    this.world = world;
    this.script = script;
    this.hands = hands;
    this.occasions = new Occasions(world);
    this.plans = new Plans(world.documents());
    this.planner = new Planner(world, script, new Circumstances(world, hands), hands, plans);
    this.performer = new Performer(world, page);
  }

  @Override
  public void accept(Happening happening) {
    if (isOn()) {
      occasions.in(happening).forEach(planner::plan);
    }
  }

  /** When somebody is going to do something next. */
  public Optional<Instant> next() {
    return plans.next();
  }

  /** Does all that is due, in its order. */
  public void look() {
    synchronized (turn) {
      Optional<Plan> due = plans.due(world.stamps().now());
      while (due.isPresent()) {
        carryOn(due.get());
        due = plans.due(world.stamps().now());
      }
    }
  }

  private void carryOn(Plan plan) {
    // A plan over which somebody stumbles is given up, or it would be due for ever.
    Optional<Plan> rest = Optional.empty();
    try {
      rest = isOn() && !hands.play(plan.person()) ? step(plan) : Optional.empty();
    } finally {
      rest.filter(left -> !left.isOver()).ifPresentOrElse(plans::put, () -> plans.remove(plan));
    }
  }

  private Optional<Plan> step(Plan plan) {
    return performer.hasReason(plan)
        ? performer.perform(plan).map(done -> done.goesOn(world.stamps().now()))
        : Optional.of(plan.skips());
  }

  private boolean isOn() {
    return world
        .documents()
        .find("teammates", "switch")
        .map(found -> Json.is(found, "on"))
        .orElse(true);
  }

  @Override
  public String name() {
    return "teammates";
  }

  @Override
  public JsonObject state() {
    return Json.of(
        "on",
        isOn(),
        "people",
        Json.list(
            script.people().entrySet().stream()
                .map(person -> Json.of("user", person.getKey(), "habit", person.getValue()))
                .toList()));
  }

  @Override
  public void act(JsonObject asked) {
    world.documents().put("teammates", "switch", Json.of("on", Json.is(asked, "on")));
    world.happenings().tell(new Happening.ExtraChanged(name(), state()));
  }
}

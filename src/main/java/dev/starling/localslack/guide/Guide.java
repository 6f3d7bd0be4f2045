package dev.starling.localslack.guide;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Happening;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.World;
import dev.starling.localslack.page.Extra;
import dev.starling.localslack.teammates.Circumstances;
import dev.starling.localslack.teammates.Hands;
import dev.starling.localslack.teammates.Occasion;
import dev.starling.localslack.teammates.Occasions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Leads a newcomer on, and ticks off what they have done; for the workspace as a whole. */
public final class Guide implements Consumer<Happening>, Extra {
  private final World world;
  private final List<GuideStep> steps;
  private final Occasions occasions;
  private final Circumstances circumstances;

  public Guide(World world, List<GuideStep> steps, Hands hands) {
    this.world = world;
    this.steps = steps;
    this.occasions = new Occasions(world);
    this.circumstances = new Circumstances(world, hands);
  }

  @Override
  public void accept(Happening happening) {
    for (Occasion occasion : occasions.in(happening)) {
      for (GuideStep step : steps) {
        if (!isDone(step)
            && step.done().stream().anyMatch(trigger -> circumstances.fit(trigger, occasion))) {
          world.documents().put("guide", step.key(), Json.of());
          changed();
        }
      }
    }
  }

  private boolean isDone(GuideStep step) {
    return world.documents().find("guide", step.key()).isPresent();
  }

  private void changed() {
    world.happenings().tell(new Happening.ExtraChanged(name(), state()));
  }

  @Override
  public String name() {
    return "guide";
  }

  @Override
  public JsonObject state() {
    List<JsonObject> shown = new ArrayList<>();
    steps.forEach(
        step ->
            shown.add(Json.of("title", step.title(), "text", step.text(), "done", isDone(step))));
    boolean dismissed =
        world
            .documents()
            .find("guide", "dismissed")
            .map(found -> Json.is(found, "yes"))
            .orElse(false);
    return Json.of("dismissed", dismissed, "steps", Json.list(shown));
  }

  @Override
  public void act(JsonObject asked) {
    world.documents().put("guide", "dismissed", Json.of("yes", Json.is(asked, "dismiss")));
    changed();
  }
}

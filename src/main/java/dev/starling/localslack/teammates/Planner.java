package dev.starling.localslack.teammates;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Channel;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.Person;
import dev.starling.localslack.model.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Makes plans when something happens that somebody has a habit about. All chance is decided here,
 * from the occasion itself: the same occasion leads to the same plan.
 */
final class Planner {
  private final World world;
  private final Script script;
  private final Circumstances circumstances;
  private final Hands hands;
  private final Plans plans;
  private final Library library;

  Planner(World world, Script script, Circumstances circumstances, Hands hands, Plans plans) {
    this.world = world;
    this.script = script;
    this.circumstances = circumstances;
    this.hands = hands;
    this.plans = plans;
    this.library = new Library(script.texts(), world.documents());
  }

  void plan(Occasion occasion) {
    for (Habit habit : script.habits()) {
      for (String person : habit.who()) {
        if (isFor(person, habit, occasion)) {
          synchronized (world.documents()) {
            plan(occasion, habit, person);
          }
        }
      }
    }
  }

  private boolean isFor(String person, Habit habit, Occasion occasion) {
    return circumstances.fit(habit.when(), occasion, person)
        && !hands.play(person)
        && world.people().find(person).filter(somebody -> !somebody.deleted()).isPresent()
        && world.channels().find(occasion.channel()).filter(c -> c.has(person)).isPresent();
  }

  private void plan(Occasion occasion, Habit habit, String person) {
    String id = id(occasion, habit, person);
    if (!plans.isNew(id)) {
      return;
    }
    plans.noteAsPlanned(id);
    RandomGenerator random = Dice.of(Json.text(occasion.message(), "ts"), person, habit.name());
    if (random.nextDouble() >= habit.chance()) {
      return;
    }
    Duration wait = habit.after().pick(random);
    List<Move> moves = moves(habit, person, occasion, random);
    if (!moves.isEmpty()) {
      plans.put(
          new Plan(
              id,
              person,
              world.stamps().now().plus(wait).toEpochMilli() + moves.get(0).pauseMillis(),
              occasion.channel(),
              Json.text(occasion.head(), "ts"),
              Json.text(occasion.message(), "ts"),
              Json.text(occasion.message(), "user"),
              habit.most(),
              0,
              "",
              "",
              moves));
    }
  }

  private static String id(Occasion occasion, Habit habit, String person) {
    String thread =
        String.join(
            "/", occasion.channel(), Json.text(occasion.head(), "ts"), person, habit.name());
    return habit.once() == Habit.Once.AUTHOR ? thread + "/" + occasion.actor() : thread;
  }

  private List<Move> moves(Habit habit, String person, Occasion occasion, RandomGenerator random) {
    List<Move> moves = new ArrayList<>();
    for (Step step : habit.steps()) {
      if (random.nextDouble() < step.chance() && mayBe(step, occasion)) {
        if (step.act() == Step.Act.TELL) {
          library
              .choose(step.text(), person, occasion, random)
              .ifPresent(told -> told.steps().forEach(s -> add(moves, s, occasion, random)));
        } else {
          add(moves, step, occasion, random);
        }
      }
    }
    return moves;
  }

  /** A message of one teammate must not bring forth one of another, and so on for ever. */
  private static boolean mayBe(Step step, Occasion occasion) {
    return step.act() != Step.Act.POST || !Hallmark.isOn(occasion.head());
  }

  private void add(List<Move> moves, Step step, Occasion occasion, RandomGenerator random) {
    long pause = moves.isEmpty() ? 0 : step.after().pick(random).toMillis();
    String emoji =
        step.emoji().isEmpty() ? "" : step.emoji().get(random.nextInt(step.emoji().size()));
    String text = filled(step.text(), occasion.message());
    moves.add(
        step.act() == Step.Act.ADD
            ? Move.of(step, Step.Act.EDIT, lastSaid(moves) + "\n" + text, emoji, pause)
            : Move.of(step, step.act(), text, emoji, pause));
  }

  private static String lastSaid(List<Move> moves) {
    return moves.stream()
        .filter(move -> move.act() != Step.Act.REACT)
        .map(Move::text)
        .reduce("", (earlier, later) -> later);
  }

  private String filled(String text, JsonObject it) {
    String author = Json.text(it, "user");
    String name = world.people().find(author).map(Person::displayName).orElse(author);
    String channel =
        world.channels().find(Json.text(it, "channel")).map(Channel::name).orElse("here");
    return text.replace("{name}", name)
        .replace("{mention}", "<@" + author + ">")
        .replace("{channel}", channel);
  }
}

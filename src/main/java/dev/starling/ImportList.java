package dev.starling;

import dev.starling.base.ChannelId;
import dev.starling.base.Ids;
import dev.starling.base.Refusal;
import dev.starling.base.WorkspaceId;
import dev.starling.config.Settings;
import dev.starling.house.Stores;
import dev.starling.question.Level;
import dev.starling.question.PackId;
import dev.starling.question.ShippedPacks;
import dev.starling.question.Theme;
import dev.starling.question.own.Changes;
import dev.starling.question.own.Circle;
import dev.starling.question.own.Defaults;
import dev.starling.question.own.ImportPlan;
import dev.starling.question.own.ImportQuestions;
import dev.starling.question.own.OwnBanks;
import dev.starling.question.own.PlanImport;
import dev.starling.question.reading.QuestionList;
import dev.starling.storage.Database;
import dev.starling.storage.Unreadable;
import dev.starling.workspace.Workspace;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Adds a list of questions from a file: first it says what would be added, on --yes it does. */
final class ImportList {
  private static final Set<String> OPTIONS =
      Set.of("--workspace", "--channel", "--theme", "--level", "--pack");
  private static final Set<String> FLAGS = Set.of("--yes", "--lookalikes");
  private static final String USAGE =
      "Write: import FILE [--workspace T1] [--channel C1] [--theme incident] [--level mid]"
          + " [--pack ours] [--lookalikes] [--yes]";

  private final Map<String, String> environment;
  private final Clock clock;
  private final PrintStream out;

  ImportList(Map<String, String> environment, Clock clock, PrintStream out) {
    this.environment = environment;
    this.clock = clock;
    this.out = out;
  }

  /** Returns the exit code. */
  int run(List<String> words) {
    Map<String, String> options = new HashMap<>();
    try {
      Path file = read(words, options);
      QuestionList list = QuestionList.read(file.getFileName().toString(), bytes(file));
      String url = Settings.readDatabase(environment).value();
      boolean sure = options.containsKey("--yes");
      // Opened for writing, a database that is not there would be made.
      Database.openForReading(url).close();
      try (Database database = sure ? Database.open(url) : Database.openForReading(url)) {
        take(database, list, options, sure);
      }
      return 0;
    } catch (Refusal | Unreadable e) {
      out.println(e instanceof Unreadable unreadable ? unreadable.sentence() : e.getMessage());
      return 1;
    }
  }

  private void take(
      Database database, QuestionList list, Map<String, String> options, boolean sure) {
    Stores stores = Stores.in(database);
    Circle circle = circle(stores, options);
    OwnBanks banks = new OwnBanks(ShippedPacks.load(), stores.ownQuestions());
    ImportPlan plan = PlanImport.of(banks.of(circle), list, defaults(options));
    new ImportReport(out).of(plan);
    if (plan.isEmpty()) {
      out.println("There is nothing to add.");
    } else if (sure) {
      Changes changes = new Changes(stores.ownQuestions(), database.transaction(), new Ids());
      int added =
          new ImportQuestions(stores.ownQuestions(), changes, clock).byOperator(circle, plan);
      out.println(added + " added.");
    } else {
      out.println("Nothing is added yet. The same with --yes adds them.");
    }
  }

  private static Path read(List<String> words, Map<String, String> options) {
    Optional<Path> file = Optional.empty();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (FLAGS.contains(word)) {
        options.put(word, "");
      } else if (OPTIONS.contains(word) && i + 1 < words.size()) {
        options.put(word, words.get(++i));
      } else if (!word.startsWith("--") && file.isEmpty()) {
        file = Optional.of(path(word));
      } else {
        throw new Refusal("“" + word + "” means nothing here. " + USAGE);
      }
    }
    return file.orElseThrow(() -> new Refusal("Which file? " + USAGE));
  }

  private static Path path(String word) {
    try {
      return Path.of(word).toAbsolutePath();
    } catch (InvalidPathException e) {
      throw new Refusal("“" + word + "” can't be a file's name. " + USAGE);
    }
  }

  private static byte[] bytes(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(QuestionList.MOST_BYTES + 1);
    } catch (IOException e) {
      throw new Refusal("The file " + file + " can't be read; is that its name?");
    }
  }

  private static Defaults defaults(Map<String, String> options) {
    Defaults usual = Defaults.USUAL;
    return new Defaults(
        named(options, "--theme", usual.theme(), Theme::find),
        named(options, "--level", usual.level(), Level::find),
        named(
            options,
            "--pack",
            usual.pack(),
            name -> Optional.of(name).filter(PackId::isValid).map(PackId::new)),
        options.containsKey("--lookalikes"));
  }

  private static <T> T named(
      Map<String, String> options, String option, T usual, Function<String, Optional<T>> find) {
    String name = options.get(option);
    return name == null
        ? usual
        : find.apply(name)
            .orElseThrow(() -> new Refusal(option + " can't be “" + name + "”. " + USAGE));
  }

  /** Without a word on it, the only workspace there is. */
  private static Circle circle(Stores stores, Map<String, String> options) {
    List<Workspace> known =
        stores.workspaces().all().stream()
            .filter(
                each -> each.slackId().equals(options.getOrDefault("--workspace", each.slackId())))
            .toList();
    if (known.size() != 1) {
      throw new Refusal(
          known.isEmpty()
              ? "No such workspace is known here; Starling meets it when somebody uses it there."
              : "There are several workspaces; say which with --workspace and its id.");
    }
    WorkspaceId workspace = known.get(0).id();
    String channel = options.get("--channel");
    return channel == null ? Circle.of(workspace) : Circle.of(channel(stores, workspace, channel));
  }

  private static ChannelId channel(Stores stores, WorkspaceId workspace, String slackId) {
    return stores
        .channels()
        .findId(workspace, slackId)
        .orElseThrow(
            () -> new Refusal("Starling was never used in a channel with the id " + slackId + "."));
  }
}

package dev.starling;

import dev.starling.config.Settings;
import dev.starling.storage.Database;
import dev.starling.storage.Unreadable;
import dev.starling.storage.export.Document;
import dev.starling.storage.export.Scope;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everything that is kept, as one JSON document, for whoever may read the database. */
final class Export {
  private static final String WORKSPACE = "--workspace";
  private static final String PERSON = "--person";
  private static final Set<String> OPTIONS = Set.of(WORKSPACE, PERSON);
  private static final String USAGE = "Write: export [--workspace T1] [--person U1]";

  private final Map<String, String> environment;
  private final Clock clock;
  private final PrintStream complaints;

  Export(Map<String, String> environment, Clock clock, PrintStream complaints) {
    this.environment = environment;
    this.clock = clock;
    this.complaints = complaints;
  }

  /** Returns the exit code. What goes out is UTF-8, whatever this machine writes otherwise. */
  int to(OutputStream out, List<String> words) {
    Optional<Scope> scope = read(words);
    if (scope.isEmpty()) {
      return 2;
    }
    String url = Settings.readDatabase(environment).value();
    try (Database database = Database.openForReading(url)) {
      Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      int workspaces = new Document(database, clock.instant()).write(scope.get(), writer);
      writer.write('\n');
      writer.flush();
      if (workspaces == 0) {
        scope.get().workspace().ifPresent(this::sayThatNobodyKnows);
      }
      return 0;
    } catch (Unreadable e) {
      complaints.println(e.sentence());
      return 1;
    } catch (IOException e) {
      return failed(e);
    }
  }

  private Optional<Scope> read(List<String> words) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < words.size(); i += 2) {
      String option = words.get(i);
      if (!OPTIONS.contains(option)) {
        return no("There is no option “" + option + "”.");
      }
      if (i + 1 == words.size() || words.get(i + 1).isBlank()) {
        return no(option + " needs an id of Slack's behind it.");
      }
      if (values.put(option, words.get(i + 1)) != null) {
        return no(option + " can be given once.");
      }
    }
    return Optional.of(
        new Scope(
            Optional.ofNullable(values.get(WORKSPACE)), Optional.ofNullable(values.get(PERSON))));
  }

  private Optional<Scope> no(String why) {
    complaints.println(why + " " + USAGE);
    return Optional.empty();
  }

  private void sayThatNobodyKnows(String workspace) {
    complaints.println("No workspace “" + workspace + "” is known here, so the document is empty.");
  }

  /** Whoever reads may stop when they have seen enough, as {@code head} does. */
  private int failed(IOException e) {
    String why = String.valueOf(e.getMessage());
    if (why.toLowerCase(Locale.ROOT).contains("pipe")) {
      return 0;
    }
    complaints.println("The document could not be written to its end: " + why);
    return 1;
  }
}

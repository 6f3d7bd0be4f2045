package dev.starling;

import dev.starling.config.BadSettings;
import dev.starling.config.DatabaseUrl;
import dev.starling.config.Settings;
import dev.starling.config.SlackDoor;
import dev.starling.house.Stores;
import dev.starling.schedule.Timetables;
import dev.starling.slack.doctor.Checkup;
import dev.starling.slack.doctor.Finding;
import dev.starling.slack.doctor.TokenCheck;
import dev.starling.slack.wire.Lookup;
import dev.starling.slack.wire.SlackLine;
import dev.starling.storage.Database;
import dev.starling.storage.Unreadable;
import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Looks for what is wrong, from the configuration up, and says how to mend it. */
final class Doctor {
  private final Map<String, String> environment;
  private final Clock clock;
  private final PrintStream out;
  private boolean well = true;

  Doctor(Map<String, String> environment, Clock clock, PrintStream out) {
    this.environment = environment;
    this.clock = clock;
    this.out = out;
  }

  /** Returns the exit code. */
  int run(List<String> options) {
    if (!options.isEmpty()) {
      out.println("The doctor takes no options; write: doctor");
      return 2;
    }
    try {
      Settings settings = Settings.read(environment);
      say(door(settings));
      examine(settings);
    } catch (BadSettings e) {
      e.reasons().forEach(reason -> say(Finding.wrong("%s", reason)));
      examineWithoutSlack();
    }
    return well ? 0 : 1;
  }

  private void examine(Settings settings) {
    try (SlackLine line = new SlackLine(settings)) {
      Lookup lookup = new Lookup(line);
      boolean all =
          withDatabase(
              settings.database(),
              database -> checkup(lookup, Stores.in(database)).ofEverything().forEach(this::say));
      if (!all) {
        new TokenCheck(lookup, clock).findings().forEach(this::say);
      }
    }
  }

  private void examineWithoutSlack() {
    DatabaseUrl url;
    try {
      url = Settings.readDatabase(environment);
    } catch (BadSettings saidAlready) {
      return;
    }
    withDatabase(url, database -> {});
  }

  /** Says whether there was one to work with. */
  private boolean withDatabase(DatabaseUrl url, Consumer<Database> work) {
    try (Database database = Database.openForReading(url.value())) {
      say(Finding.fine("The database is there and up to date: %s", url));
      work.accept(database);
      return true;
    } catch (Unreadable e) {
      say(
          e.why() == Unreadable.Why.NOT_THERE_YET
              ? Finding.fine("There is no database yet; the bot makes it when it starts: %s", url)
              : Finding.wrong("%s", e.sentence()));
      return false;
    }
  }

  private Checkup checkup(Lookup lookup, Stores stores) {
    return new Checkup(
        lookup,
        stores.workspaces(),
        stores.channels(),
        stores.zoneReports(),
        stores.schedules(),
        stores.halts(),
        new Timetables(stores.schedules(), stores.daysOff(), stores.slots()),
        stores.rounds(),
        stores.parkedErrands(),
        clock,
        clock);
  }

  /** An app-level token can't be tried without opening a socket, on which Slack would deliver. */
  private static Finding door(Settings settings) {
    return settings.door() instanceof SlackDoor.Socket
        ? Finding.fine(
            "The configuration is complete: Starling opens a socket to Slack. The app token looks"
                + " right; Slack is asked about it when the bot starts.")
        : Finding.fine(
            "The configuration is complete: Slack calls /slack/events, and Starling listens on port"
                + " %s.",
            settings.port());
  }

  private void say(Finding finding) {
    well &= finding.fine();
    out.println(finding.plain());
  }
}

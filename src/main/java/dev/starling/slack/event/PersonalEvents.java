package dev.starling.slack.event;

import com.google.gson.JsonObject;
import dev.starling.base.Agenda;
import dev.starling.base.Claims;
import dev.starling.base.PersonId;
import dev.starling.base.Transaction;
import dev.starling.base.Ts;
import dev.starling.base.WorkspaceId;
import dev.starling.slack.home.PublishHome;
import dev.starling.slack.question.FileSent;
import dev.starling.slack.text.Cut;
import dev.starling.slack.wire.Json;
import dev.starling.workspace.HomeTabs;
import java.time.Clock;
import java.util.Optional;

/** What people say to Starling: a mention, a direct message, a look at the Home tab. */
final class PersonalEvents {
  /** No command is longer, and the text lies in the errand's name until it is answered. */
  private static final int LONGEST = 300;

  private final Claims claims;
  private final Acquaintances acquaintances;
  private final HomeTabs homeTabs;
  private final Agenda agenda;
  private final Transaction transaction;
  private final Clock clock;

  PersonalEvents(
      Claims claims,
      Acquaintances acquaintances,
      HomeTabs homeTabs,
      Agenda agenda,
      Transaction transaction,
      Clock clock) {
    this.claims = claims;
    this.acquaintances = acquaintances;
    this.homeTabs = homeTabs;
    this.agenda = agenda;
    this.transaction = transaction;
    this.clock = clock;
  }

  void mentioned(WorkspaceId workspace, JsonObject event) {
    Json.id(event, "channel")
        .ifPresent(channel -> addressed(workspace, event, channel, thread(event)));
  }

  /** A direct message needs no mention. */
  void wrote(WorkspaceId workspace, JsonObject event) {
    if (Json.text(event, "subtype").equals(Optional.of("file_share"))) {
      sentFiles(workspace, event);
      return;
    }
    boolean byPerson =
        Json.text(event, "bot_id").isEmpty() && Json.text(event, "subtype").isEmpty();
    if (byPerson) {
      Json.id(event, "channel")
          .ifPresent(channel -> addressed(workspace, event, channel, thread(event)));
    }
  }

  /** In a direct message files are lists of questions; voice clips are not. */
  private void sentFiles(WorkspaceId workspace, JsonObject event) {
    Optional<String> user = Json.text(event, "user");
    if (user.isEmpty() || Json.text(event, "bot_id").isPresent()) {
      return;
    }
    PersonId person = new PersonId(workspace, user.get());
    transaction.run(
        () ->
            Json.objects(event, "files").stream()
                .filter(file -> !Json.text(file, "subtype").equals(Optional.of("slack_audio")))
                .flatMap(file -> Json.text(file, "id").stream())
                .filter(file -> claims.take(workspace, "file " + file, clock.instant()))
                .forEach(file -> agenda.plan(new FileSent(person, file), clock.instant())));
  }

  /** Somebody's name, zone or standing changed; those we never met do not concern us. */
  void changed(PersonId person) {
    acquaintances.meetAgain(person);
  }

  void openedHome(WorkspaceId workspace, JsonObject event) {
    Optional<String> user = Json.id(event, "user");
    if (user.isPresent() && Json.text(event, "tab").equals(Optional.of("home"))) {
      PersonId person = new PersonId(workspace, user.get());
      standing(event)
          .ifPresentOrElse(hash -> homeTabs.sighted(person, hash), () -> homeTabs.cleared(person));
      agenda.plan(new PublishHome(person), clock.instant());
    }
  }

  /** Slack tells what it shows while we draw anew; nothing if we never drew, or were removed. */
  private static Optional<String> standing(JsonObject event) {
    return Json.object(event, "view").flatMap(view -> Json.text(view, "hash"));
  }

  private void addressed(
      WorkspaceId workspace, JsonObject event, String channel, Optional<Ts> thread) {
    Optional<String> user = Json.id(event, "user");
    Optional<Ts> ts = Json.ts(event, "ts");
    if (user.isEmpty() || ts.isEmpty()) {
      return;
    }
    Addressed addressed =
        new Addressed(
            workspace,
            channel,
            ts.get().value(),
            thread.map(Ts::value).orElse(null),
            user.get(),
            Cut.to(LONGEST, Json.text(event, "text").orElse("")));
    transaction.run(
        () -> {
          if (claims.take(workspace, "addressed " + addressed.key(), clock.instant())) {
            agenda.plan(addressed, clock.instant());
          }
        });
  }

  private static Optional<Ts> thread(JsonObject event) {
    return Json.ts(event, "thread_ts");
  }
}

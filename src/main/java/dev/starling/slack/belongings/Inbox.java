package dev.starling.slack.belongings;

import com.google.gson.JsonObject;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import dev.starling.base.Later;
import dev.starling.base.PersonId;
import dev.starling.base.Refusal;
import dev.starling.question.reading.QuestionList;
import dev.starling.slack.caller.Caller;
import dev.starling.slack.caller.Callers;
import dev.starling.slack.caller.PracticeChannels;
import dev.starling.slack.post.PostOnce;
import dev.starling.slack.post.Posting;
import dev.starling.slack.question.FileSent;
import dev.starling.slack.question.ImportDesk;
import dev.starling.slack.question.SentFile;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.text.Shown;
import dev.starling.slack.wire.Boundary;
import dev.starling.slack.wire.Files;
import dev.starling.slack.wire.Json;
import dev.starling.slack.wire.Lookup;
import dev.starling.slack.wire.Reply;
import dev.starling.slack.wire.SlackTrouble;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** Takes the files that people send, and hands each to whom it is for. */
public final class Inbox {
  private static final Duration TRY_AGAIN = Duration.ofSeconds(30);

  private final ImportDesk questions;
  private final BankDesk stories;
  private final Callers callers;
  private final Lookup lookup;
  private final Files files;
  private final PostOnce postOnce;

  public Inbox(
      ImportDesk questions,
      BankDesk stories,
      Callers callers,
      Lookup lookup,
      Files files,
      PostOnce postOnce) {
    this.questions = questions;
    this.stories = stories;
    this.callers = callers;
    this.lookup = lookup;
    this.files = files;
    this.postOnce = postOnce;
  }

  void register(App app, Boundary boundary) {
    app.blockAction(
        KindView.STORIES, boundary.action(payload -> chosen(payload, stories::received)));
    app.blockAction(
        KindView.QUESTIONS, boundary.action(payload -> chosen(payload, questions::received)));
  }

  public void when(FileSent errand) {
    Shown answer;
    try {
      answer = sorted(fetched(errand.person(), errand.file()));
    } catch (Refusal refusal) {
      answer = Shown.of(Mrkdwn.plain(refusal.sentence()));
    } catch (SlackTrouble trouble) {
      if (trouble.isUnclear() || trouble.retryAfter().isPresent()) {
        throw new Later(trouble.retryAfter().orElse(TRY_AGAIN));
      }
      answer = Shown.of(Mrkdwn.of("Slack did not hand me this file; please send it once more."));
    }
    Shown told = answer;
    postOnce.deliver(Posting.letter("list " + errand.file(), errand.person(), () -> told));
  }

  private Shown sorted(SentFile file) {
    return switch (Kind.of(file.name(), file.bytes())) {
      case STORIES -> stories.received(file);
      case QUESTIONS -> questions.received(file);
      case UNSURE -> KindView.of(file);
    };
  }

  private SentFile fetched(PersonId person, String id) {
    JsonObject file = lookup.file(id);
    if (!Json.text(file, "user").equals(Optional.of(person.value()))) {
      throw new Refusal("That file is somebody else's; please send one of your own.");
    }
    String name = Json.text(file, "name").orElse("list");
    int size = Json.number(file, "size").orElse(0);
    byte[] bytes =
        size > QuestionList.MOST_BYTES
            ? new byte[size]
            : files.fetch(file, QuestionList.MOST_BYTES + 1);
    return new SentFile(person, id, name, bytes);
  }

  private Reply chosen(BlockActionPayload payload, Function<SentFile, Shown> desk) {
    Caller caller = callers.of(payload);
    PracticeChannels.refuseForeigners(caller);
    String file = payload.getActions().get(0).getValue();
    return caller.hears(
        () -> {
          Shown shown = desk.apply(fetched(caller.person().id(), file));
          return Reply.instead(shown.text(), shown.blocks());
        });
  }
}

package dev.starling.slack.belongings;

import dev.starling.base.Counted;
import dev.starling.base.Later;
import dev.starling.belongings.Belongings;
import dev.starling.belongings.GatherBelongings;
import dev.starling.belongings.Kept;
import dev.starling.belongings.Suitcase;
import dev.starling.slack.caller.Directory;
import dev.starling.slack.post.PostOnce;
import dev.starling.slack.post.Posting;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.text.Shown;
import dev.starling.slack.wire.Files;
import dev.starling.slack.wire.Files.Parcel;
import dev.starling.slack.wire.Lookup;
import dev.starling.slack.wire.SlackTrouble;
import dev.starling.workspace.Person;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends people what is theirs, as one file in direct message. */
public final class Suitcases {
  private static final Logger log = LoggerFactory.getLogger(Suitcases.class);

  /** So long one refusal of Slack's is told once. */
  private static final long TEN_MINUTES = 600;

  private final GatherBelongings gather;
  private final Kept kept;
  private final Directory directory;
  private final Lookup lookup;
  private final Files files;
  private final PostOnce postOnce;

  public Suitcases(
      GatherBelongings gather,
      Kept kept,
      Directory directory,
      Lookup lookup,
      Files files,
      PostOnce postOnce) {
    this.gather = gather;
    this.kept = kept;
    this.directory = directory;
    this.lookup = lookup;
    this.files = files;
    this.postOnce = postOnce;
  }

  /** Slack's refusal to take it now is waited for; one for good is told. */
  public void when(SendBelongings errand) {
    Person person = directory.person(errand.person());
    if (person.foreigner()) {
      return;
    }
    Belongings all = gather.of(person);
    byte[] zip = Suitcase.pack(all, kept.everythingOf(person.id(), all.at()));
    LocalDate today = LocalDate.ofInstant(all.at(), person.zone());
    Parcel parcel = new Parcel("starling-" + today + ".zip", "What is yours", "", zip);
    try {
      files.share(lookup.directChannel(person.id().value()), words(all).value(), parcel);
    } catch (SlackTrouble trouble) {
      if (trouble.retryAfter().isPresent()) {
        throw new Later(trouble.retryAfter().get());
      }
      if (trouble.isUnclear()) {
        throw trouble;
      }
      log.warn("Slack did not take a person's export: {}", trouble.error());
      String key = "export-in-vain " + all.at().getEpochSecond() / TEN_MINUTES;
      postOnce.deliver(
          Posting.letter(key + " " + person.id().value(), person.id(), Suitcases::inVain));
    }
  }

  private static Mrkdwn words(Belongings all) {
    return Mrkdwn.of(
        "Here is everything I keep about you: %s, %s, and the rest of it.\n"
            + "• `interview.md` is for you to read and to take to an interview.\n"
            + "• `stories.csv` and `answers.csv` open in a spreadsheet.\n"
            + "• `everything.json` has all of it, for programs.\n"
            + "Sent to me again, here, this file or one of its files brings your stories back.",
        stories(all.stories().size()), Counted.of(all.answers().size(), "answer"));
  }

  private static String stories(int count) {
    return count == 1 ? "one story" : count == 0 ? "no story yet" : count + " stories";
  }

  private static Shown inVain() {
    return Shown.of(
        Mrkdwn.of(
            "Slack did not take the file with what is yours. Ask whoever looks after me to run"
                + " `doctor`, then write `export` once more."));
  }
}

package dev.starling.slack.coverage;

import dev.starling.base.Later;
import dev.starling.base.PersonId;
import dev.starling.slack.caller.Directory;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.wire.Files;
import dev.starling.slack.wire.Files.Parcel;
import dev.starling.slack.wire.Lookup;
import dev.starling.slack.wire.SlackTrouble;
import dev.starling.story.Coverage;
import dev.starling.story.Coverages;
import dev.starling.story.Tellings;
import dev.starling.workspace.Person;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** Sends people their coverage as a picture, in direct message. */
public final class HeatMaps {
  private final Tellings tellings;
  private final Coverages coverages;
  private final Directory directory;
  private final Lookup lookup;
  private final Files files;
  private final Clock clock;

  public HeatMaps(
      Tellings tellings,
      Coverages coverages,
      Directory directory,
      Lookup lookup,
      Files files,
      Clock clock) {
    this.tellings = tellings;
    this.coverages = coverages;
    this.directory = directory;
    this.lookup = lookup;
    this.files = files;
    this.clock = clock;
  }

  /** Slack's refusal to take it now is waited for; whether it took it unclearly is left alone. */
  public void when(SendHeatMap errand) {
    Person person = directory.person(errand.person());
    if (person.foreigner()) {
      return;
    }
    PersonId id = person.id();
    Instant now = clock.instant();
    ZoneId zone = person.zone();
    Coverage coverage = coverages.of(id);
    HeatMap map = HeatMap.of(coverage, tellings.findSince(id, HeatMap.since(now, zone)), now, zone);
    Mrkdwn words =
        Mrkdwn.of(
            "Your themes, week by week. In Slack, nobody but you sees this.\n%s",
            CoverageViews.words(coverage, CoverageVerb.lastTold(tellings.findOf(id)), zone));
    send(
        id,
        words.value(),
        new Parcel("coverage.png", "What you have told", alt(map), picture(map)));
  }

  private static byte[] picture(HeatMap map) {
    return HeatMapPicture.png(map);
  }

  private static String alt(HeatMap map) {
    return "A heat map of your fifteen themes over twelve weeks: "
        + map.coverage().coreTold()
        + " of the core eight told. The message beside it says the same in words.";
  }

  private void send(PersonId person, String words, Parcel parcel) {
    try {
      files.share(lookup.directChannel(person.value()), words, parcel);
    } catch (SlackTrouble trouble) {
      throw trouble.retryAfter().<RuntimeException>map(Later::new).orElse(trouble);
    }
  }
}

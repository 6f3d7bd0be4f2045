package dev.starling.schedule;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence or two with moments in it. How a moment is written depends on who reads it: Slack
 * shows each reader their own local time when it is told the moment, so the moments stay what they
 * are instead of becoming text here. For the same reason people's own words stay apart: only the
 * reader's side knows how to escape them.
 *
 * @param zone the schedule's, for those who cannot show the reader's own
 */
public record Explanation(List<Part> parts, ZoneId zone) {
  public Explanation {
    parts = List.copyOf(parts);
  }

  /** A piece of the sentence, in order; nothing is to be put between two. */
  public sealed interface Part permits Words, Moment, Quote {}

  /** Our own words. */
  public record Words(String text) implements Part {}

  public record Moment(Instant at) implements Part {}

  /** Somebody else's words, to be escaped. */
  public record Quote(String text) implements Part {}

  static Explanation in(ZoneId zone) {
    return new Explanation(List.of(), zone);
  }

  Explanation say(String text) {
    return with(new Words(text));
  }

  Explanation at(Instant moment) {
    return with(new Moment(moment));
  }

  Explanation quote(String text) {
    return with(new Quote(text));
  }

  /** Every moment as ISO 8601, with the offset of the zone. */
  public String plain() {
    return parts.stream().map(this::plain).collect(joining());
  }

  private String plain(Part part) {
    if (part instanceof Moment moment) {
      return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
          moment.at().truncatedTo(ChronoUnit.SECONDS).atZone(zone));
    }
    return part instanceof Words words ? words.text() : ((Quote) part).text();
  }

  private Explanation with(Part part) {
    List<Part> longer = new ArrayList<>(parts);
    longer.add(part);
    return new Explanation(longer, zone);
  }
}

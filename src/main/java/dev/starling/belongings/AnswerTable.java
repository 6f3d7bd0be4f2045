package dev.starling.belongings;

import dev.starling.belongings.paper.Csv;
import dev.starling.belongings.paper.Lines;
import dev.starling.feedback.Mark;
import dev.starling.question.Theme;
import dev.starling.round.Answer;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** One's answers as a table: what was asked, what was said, and what peers saw in it. */
public final class AnswerTable {
  private static final List<String> HEADER =
      List.of(
          "id",
          "round",
          "ts",
          "sent",
          "local",
          "channel",
          "question",
          "themes",
          "level",
          "kind",
          "take",
          "text",
          "words",
          "seconds",
          "late",
          "strengths",
          "growth",
          "stories");

  private AnswerTable() {}

  public static String of(Belongings all) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADER);
    all.answers().forEach(answer -> rows.add(row(answer, all.owner().zone())));
    return Csv.write(rows);
  }

  private static List<String> row(OwnedAnswer owned, ZoneId zone) {
    Answer answer = owned.answer();
    return List.of(
        answer.id().value(),
        answer.round().value(),
        answer.ts().value(),
        answer.sentAt().toString(),
        DateTimeFormatter.ISO_ZONED_DATE_TIME.format(answer.sentAt().atZone(zone)),
        owned.channel(),
        Lines.of(owned.round().question().text()),
        owned.round().question().themes().stream()
            .map(Theme::slug)
            .collect(Collectors.joining(", ")),
        owned.round().question().level().slug(),
        answer.kind().name().toLowerCase(Locale.ROOT),
        Integer.toString(answer.take()),
        Lines.of(owned.words()),
        Integer.toString(answer.length().words()),
        Objects.toString(answer.seconds(), ""),
        answer.late() ? "yes" : "no",
        counts(owned.scorecard().strengths()),
        counts(owned.scorecard().growthSignals()),
        owned.told().stream().map(Lines::of).collect(Collectors.joining("; ")));
  }

  private static String counts(Map<Mark, Integer> marks) {
    return marks.entrySet().stream()
        .map(each -> each.getKey().slug() + " " + each.getValue())
        .collect(Collectors.joining("; "));
  }
}

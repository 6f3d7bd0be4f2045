package dev.starling.slack.home;

import com.slack.api.model.block.LayoutBlock;
import dev.starling.feedback.Mark;
import dev.starling.feedback.Trend;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Cut;
import dev.starling.slack.text.Mrkdwn;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What colleagues heard over the months: how many they were, drawn so that it shows at once. */
final class TrendPart {
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
  private static final int LABEL = 17;
  private static final int MANY = 4;

  private TrendPart() {}

  static List<LayoutBlock> blocks(HomePage page) {
    Trend trend = page.trend();
    if (trend.colleagues() < Trend.EVIDENCE) {
      return List.of(
          Blocks.section(
              Mrkdwn.of(
                  "One colleague has reacted so far. From two on, you see here what they heard,"
                      + " month by month.")));
    }
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(
        Blocks.section(
            Mrkdwn.of(
                "%d different colleagues reacted to what you told in the last %d months.",
                trend.colleagues(), Trend.MONTHS)));
    table(blocks, "*Strengths*", trend, trend.marks(true));
    table(blocks, "*Room to grow*, for your eyes only", trend, trend.marks(false));
    blocks.add(
        Blocks.context(
            Mrkdwn.of(
                "■ four colleagues and more  ·  ▪ two or three  ·  ▫ one voice  ·  - nobody")));
    return blocks;
  }

  private static void table(
      List<LayoutBlock> blocks, String heading, Trend trend, List<Mark> marks) {
    if (marks.isEmpty()) {
      return;
    }
    List<String> lines = new ArrayList<>();
    lines.add(line("Heard in", trend.months().stream().map(TrendPart::name).toList()));
    marks.forEach(
        mark ->
            lines.add(
                line(mark.label(), trend.peers(mark).stream().map(TrendPart::sign).toList())));
    blocks.add(
        Blocks.section(Mrkdwn.of("%s\n```%s```", Mrkdwn.of(heading), String.join("\n", lines))));
  }

  private static String line(String label, List<String> cells) {
    return String.format(Locale.ROOT, "%-" + LABEL + "s", Cut.to(LABEL, label))
        + cells.stream()
            .map(cell -> String.format(Locale.ROOT, "%4s", cell))
            .collect(Collectors.joining());
  }

  private static String name(YearMonth month) {
    return MONTH.format(month);
  }

  private static String sign(int peers) {
    if (peers == 0) {
      return "-";
    }
    if (peers < Trend.EVIDENCE) {
      return "▫";
    }
    return peers < MANY ? "▪" : "■";
  }
}

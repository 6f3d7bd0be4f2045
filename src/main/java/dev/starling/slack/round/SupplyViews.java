package dev.starling.slack.round;

import dev.starling.question.FocusText;
import dev.starling.round.Supply;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.text.Shown;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What whoever set a schedule hears when its questions run out. */
final class SupplyViews {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.ENGLISH);

  private SupplyViews() {}

  /**
   * @param practice the channel they run out in
   * @param command by which this workspace calls Starling
   */
  static Shown low(Mrkdwn practice, Supply supply, String command) {
    List<Mrkdwn> lines = new ArrayList<>();
    lines.add(
        Mrkdwn.of(
            "In %s the questions%s run out: %s, the last on %s. After that they come again, the"
                + " ones from longest ago first. Nothing breaks; if you would rather have new"
                + " ones:",
            practice, kept(supply), left(supply.left()), supply.lastsUntil().format(DAY)));
    lines.add(Mrkdwn.of("• `%s questions` there adds your team's own.", command));
    if (!supply.focus().isAnything()) {
      lines.add(
          Mrkdwn.of(
              "• `%s schedule about anything` there opens the whole bank, and `%s schedule` lets"
                  + " you choose what questions keep to.",
              command, command));
    }
    return Shown.of(Mrkdwn.join("\n", lines));
  }

  private static String kept(Supply supply) {
    return supply.focus().isAnything() ? "" : " " + FocusText.of(supply.focus());
  }

  private static String left(int left) {
    return left == 1
        ? "one is left that the channel has not had"
        : left + " are left that the channel has not had";
  }
}

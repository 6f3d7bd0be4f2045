package dev.starling.slack.schedule;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.UsersSelectElement;
import dev.starling.base.PersonId;
import dev.starling.slack.caller.Caller;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.text.Shown;
import java.util.ArrayList;
import java.util.List;

/** Who looks after a channel, and what is said when that changes. */
final class KeepersViews {
  /** Its value is the person's id. */
  static final String REMOVE = "schedule_remove_keeper";

  static final String ADD = "schedule_add_keeper";
  private static final int MOST = 40;

  private KeepersViews() {}

  /**
   * @param first what is to be said before; may be empty
   */
  static Shown list(Mrkdwn first, List<PersonId> keepers) {
    Mrkdwn heading =
        first.plus(
            keepers.isEmpty()
                ? Mrkdwn.of("Nobody looks after this channel yet; whoever sets its schedule does.")
                : Mrkdwn.of(
                    "*Who looks after this channel*, beside the workspace's admins: they change"
                        + " when questions come."));
    List<Mrkdwn> lines = new ArrayList<>(List.of(heading));
    List<LayoutBlock> blocks = new ArrayList<>(List.of(Blocks.section(heading)));
    for (PersonId keeper : keepers.subList(0, Math.min(MOST, keepers.size()))) {
      Mrkdwn line = Mrkdwn.of("• %s", Mrkdwn.person(keeper));
      lines.add(line);
      blocks.add(Blocks.section(line, Blocks.button(REMOVE, "Remove", keeper.value())));
    }
    blocks.add(Blocks.actions("keepers", List.of(menu())));
    return Shown.of(Mrkdwn.join("\n", lines), blocks);
  }

  /**
   * @param again they were one before
   */
  static Mrkdwn added(PersonId keeper, boolean again) {
    return again
        ? Mrkdwn.of("%s looks after this channel already.\n", Mrkdwn.person(keeper))
        : Mrkdwn.of("%s looks after this channel now, too.\n", Mrkdwn.person(keeper));
  }

  static Mrkdwn addedBy(Caller caller, PersonId keeper) {
    return Mrkdwn.of(
        "%s asked %s to look after this channel, too.",
        caller.person().name(), Mrkdwn.person(keeper));
  }

  /**
   * @param again they were none before
   */
  static Mrkdwn removed(PersonId keeper, boolean again) {
    return again
        ? Mrkdwn.of("%s does not look after this channel anyway.\n", Mrkdwn.person(keeper))
        : Mrkdwn.of("%s does not look after this channel any more.\n", Mrkdwn.person(keeper));
  }

  static Mrkdwn removedBy(Caller caller, PersonId keeper) {
    return caller.person().id().equals(keeper)
        ? Mrkdwn.of("%s does not look after this channel any more.", caller.person().name())
        : Mrkdwn.of(
            "%s relieved %s of looking after this channel.",
            caller.person().name(), Mrkdwn.person(keeper));
  }

  private static UsersSelectElement menu() {
    return UsersSelectElement.builder()
        .actionId(ADD)
        .placeholder(Blocks.plain("Add somebody"))
        .build();
  }
}

package dev.starling.slack.schedule;

import dev.starling.base.ChannelId;
import dev.starling.base.PersonId;
import dev.starling.base.Refusal;
import dev.starling.schedule.Actor;
import dev.starling.schedule.Scheduling;
import dev.starling.slack.caller.Caller;
import dev.starling.slack.caller.Directory;
import dev.starling.slack.command.Ask;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.text.Shown;
import dev.starling.slack.wire.Reply;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lists, adds and removes those who look after a channel. */
final class KeepersCommands {
  /** With the word before it left out, a person is to be added. */
  private static final Pattern WORDS =
      Pattern.compile("(?i)(?:(add|remove)\\s+)?<@([A-Z0-9]+)(?:\\|[^>]*)?>");

  private final Scheduling scheduling;
  private final Directory directory;
  private final TellChannel tellChannel;

  KeepersCommands(Scheduling scheduling, Directory directory, TellChannel tellChannel) {
    this.scheduling = scheduling;
    this.directory = directory;
    this.tellChannel = tellChannel;
  }

  Reply keepers(Ask ask) {
    Caller caller = ask.caller();
    if (ask.rest().isBlank()) {
      return fresh(list(caller, Mrkdwn.EMPTY));
    }
    Matcher words = WORDS.matcher(ask.rest().strip());
    if (!words.matches()) {
      throw new Refusal(
          "Write `%1$s keepers add @name` or `%1$s keepers remove @name`, or use the list of `%1$s keepers`."
              .formatted(caller.command()));
    }
    PersonId person = new PersonId(caller.workspace().id(), words.group(2));
    boolean remove = "remove".equalsIgnoreCase(words.group(1));
    return fresh(
        remove ? listWithout(caller, person, ask.key()) : listWith(caller, person, ask.key()));
  }

  /** Answers with the list as it is now, in place of the one whose menu was used. */
  Reply add(Caller caller, String slackUser, String key) {
    Shown list = listWith(caller, new PersonId(caller.workspace().id(), slackUser), key);
    return Reply.instead(list.text(), list.blocks());
  }

  /** Answers with the list as it is now, in place of the one whose button was pressed. */
  Reply remove(Caller caller, String slackUser, String key) {
    Shown list = listWithout(caller, new PersonId(caller.workspace().id(), slackUser), key);
    return Reply.instead(list.text(), list.blocks());
  }

  private Shown listWith(Caller caller, PersonId person, String key) {
    ChannelId channel = caller.channel();
    Actor colleague = Actors.of(directory.person(person));
    boolean added =
        tellChannel.after(
            channel,
            "keeper/" + key,
            () -> scheduling.addKeeper().to(channel, Actors.of(caller.person()), colleague),
            done -> done ? Optional.of(KeepersViews.addedBy(caller, person)) : Optional.empty());
    return list(caller, KeepersViews.added(person, !added));
  }

  private Shown listWithout(Caller caller, PersonId person, String key) {
    ChannelId channel = caller.channel();
    boolean removed =
        tellChannel.after(
            channel,
            "no-keeper/" + key,
            () -> scheduling.removeKeeper().from(channel, Actors.of(caller.person()), person),
            done -> done ? Optional.of(KeepersViews.removedBy(caller, person)) : Optional.empty());
    return list(caller, KeepersViews.removed(person, !removed));
  }

  private Shown list(Caller caller, Mrkdwn first) {
    return KeepersViews.list(first, scheduling.keepers().find(caller.channel()));
  }

  private static Reply fresh(Shown shown) {
    return Reply.blocks(shown.text(), shown.blocks());
  }
}

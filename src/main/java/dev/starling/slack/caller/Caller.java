package dev.starling.slack.caller;

import dev.starling.base.ChannelId;
import dev.starling.base.Refusal;
import dev.starling.workspace.Person;
import dev.starling.workspace.Workspace;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody who does something, and where.
 *
 * @param place empty on the Home tab and in direct messages
 * @param command the slash command as this workspace knows it, for our sentences
 */
public record Caller(Workspace workspace, Optional<Place> place, Person person, String command) {
  /**
   * How the other rooms call the command, since they don't know the workspace's own name for it;
   * that name may go on where this one ends.
   */
  private static final Pattern COMMAND = Pattern.compile("/mock(?![\\w-])");

  public static Caller in(
      Workspace workspace, ChannelId channel, String slackChannel, Person person, String command) {
    return new Caller(workspace, Optional.of(new Place(channel, slackChannel)), person, command);
  }

  /**
   * @throws Refusal where there is no channel
   */
  public ChannelId channel() {
    return getPlace().channel();
  }

  /**
   * @throws Refusal where there is no channel
   */
  public String slackChannel() {
    return getPlace().slackId();
  }

  /** A sentence of another room, with the command's name as it is known here. */
  public String inOurWords(String sentence) {
    return COMMAND.matcher(sentence).replaceAll(Matcher.quoteReplacement(command));
  }

  /** Does something, and says no in the words of this workspace if it comes to that. */
  public <T> T hears(Supplier<T> work) {
    try {
      return work.get();
    } catch (Refusal refusal) {
      throw new Refusal(inOurWords(refusal.sentence()));
    }
  }

  private Place getPlace() {
    return place.orElseThrow(
        () ->
            new Refusal(
                "That is about a channel; please write `%s` in the channel that you mean."
                    .formatted(command)));
  }
}

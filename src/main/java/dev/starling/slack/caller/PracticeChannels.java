package dev.starling.slack.caller;

import dev.starling.base.Refusal;
import dev.starling.workspace.Channel;

/** Says where people can practise, and what to mend where they can't. */
public final class PracticeChannels {
  static final String DIRECT =
      "Practice happens in channels, and this is a direct conversation; please go to a channel of"
          + " your team.";

  private final Directory directory;

  public PracticeChannels(Directory directory) {
    this.directory = directory;
  }

  /**
   * For everything that concerns a channel.
   *
   * @throws Refusal for people from other companies, direct conversations and shared channels
   */
  public Channel admit(Caller caller) {
    refuseForeigners(caller);
    return unshared(directory.channel(caller.channel()));
  }

  /**
   * Before questions are to come: asks Slack anew, since somebody may just have mended what was
   * wrong.
   *
   * @throws Refusal also when the channel is archived or Starling is not in it
   */
  public Channel ready(Caller caller) {
    refuseForeigners(caller);
    Channel channel = unshared(directory.refresh(caller.channel()));
    if (channel.archived()) {
      throw new Refusal("This channel is archived; unarchive it first, or pick another one.");
    }
    if (!channel.member()) {
      throw new Refusal("I am not in this channel. Invite me first: `/invite @Starling`");
    }
    return channel;
  }

  /**
   * @throws Refusal for people from other companies
   */
  public static void refuseForeigners(Caller caller) {
    if (caller.person().foreigner()) {
      throw new Refusal(
          "I work for another company than yours; please ask whoever invited you about practice.");
    }
  }

  private static Channel unshared(Channel channel) {
    if (channel.shared()) {
      throw new Refusal(
          "This channel is shared with another company, and practice is private; please use one"
              + " that only your company sees.");
    }
    return channel;
  }
}

package dev.starling.slack.post;

import com.google.gson.Gson;
import dev.starling.base.Agenda;
import dev.starling.base.ChannelId;
import dev.starling.base.Errand;
import dev.starling.base.WorkspaceId;
import dev.starling.slack.command.Notices;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.text.Shown;
import java.time.Clock;
import java.util.Optional;

/** Tells a channel in one line what was changed about its practice: once for each change. */
public final class ChannelNotices implements Notices {
  /** One line; it lies in the errand's name until it is told. */
  private static final int LONGEST = 500;

  private static final Gson GSON = new Gson();

  private final Agenda agenda;
  private final PostOnce postOnce;
  private final Clock clock;

  public ChannelNotices(Agenda agenda, PostOnce postOnce, Clock clock) {
    this.agenda = agenda;
    this.postOnce = postOnce;
    this.clock = clock;
  }

  /** A line on its way to a channel. */
  public record TellChannel(ChannelId channel, String key, String line) implements Errand {
    /** Reads the subject. */
    public static TellChannel parse(String subject) {
      return GSON.fromJson(subject, TellChannel.class);
    }

    @Override
    public String subject() {
      return GSON.toJson(this);
    }

    @Override
    public Optional<WorkspaceId> whose() {
      return Optional.of(channel.workspace());
    }
  }

  @Override
  public void tell(ChannelId channel, String key, Mrkdwn line) {
    agenda.plan(new TellChannel(channel, key, line.upTo(LONGEST).value()), clock.instant());
  }

  public void when(TellChannel errand) {
    Mrkdwn line = new Mrkdwn(errand.line());
    postOnce.deliver(
        Posting.of("notice-" + errand.key(), errand.channel(), null, () -> Shown.of(line)));
  }
}

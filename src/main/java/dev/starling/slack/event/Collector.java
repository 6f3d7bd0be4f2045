package dev.starling.slack.event;

import com.google.gson.JsonObject;
import dev.starling.base.Agenda;
import dev.starling.base.ChannelId;
import dev.starling.base.Later;
import dev.starling.base.Ts;
import dev.starling.feedback.CollectMarks;
import dev.starling.feedback.EmojiSeen;
import dev.starling.feedback.Reaction;
import dev.starling.round.CollectThread;
import dev.starling.round.CorrectSummary;
import dev.starling.round.Round;
import dev.starling.round.Rounds;
import dev.starling.round.SumUpRound;
import dev.starling.round.ThreadSeen;
import dev.starling.slack.wire.Lookup;
import dev.starling.slack.wire.SlackTrouble;
import dev.starling.slack.wire.ThreadRead;
import dev.starling.workspace.Channel;
import dev.starling.workspace.Channels;
import dev.starling.workspace.Forgotten;
import dev.starling.workspace.Workspaces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads in Slack what stands in a round's thread, where some of it may never have been delivered:
 * when its round has closed, and after a time in which nobody listened.
 */
public final class Collector {
  private static final Logger log = LoggerFactory.getLogger(Collector.class);
  private static final Duration TRY_AGAIN = Duration.ofSeconds(30);

  private final Rounds rounds;
  private final Channels channels;
  private final Workspaces workspaces;
  private final CollectThread collectThread;
  private final CollectMarks collectMarks;
  private final Acquaintances acquaintances;
  private final Forgotten forgotten;
  private final Lookup lookup;
  private final Agenda agenda;
  private final Clock clock;

  public Collector(
      Rounds rounds,
      Channels channels,
      Workspaces workspaces,
      CollectThread collectThread,
      CollectMarks collectMarks,
      Acquaintances acquaintances,
      Forgotten forgotten,
      Lookup lookup,
      Agenda agenda,
      Clock clock) {
    this.rounds = rounds;
    this.channels = channels;
    this.workspaces = workspaces;
    this.collectThread = collectThread;
    this.collectMarks = collectMarks;
    this.acquaintances = acquaintances;
    this.forgotten = forgotten;
    this.lookup = lookup;
    this.agenda = agenda;
    this.clock = clock;
  }

  /**
   * A closed round is summed up when all is there, also one that closed while it was being read;
   * what comes later is put into the summary.
   *
   * @throws Later when Slack can't be asked right now
   */
  public void when(CollectThread.Due errand) {
    Round round = rounds.get(errand.round());
    Instant asOf = clock.instant();
    Optional<ThreadRead> read = read(round, errand);
    boolean news = read.isPresent() && takeIn(round, errand, read.get(), asOf);
    if (!round.isOpen() && news) {
      agenda.plan(new CorrectSummary(round.id()), clock.instant());
    }
    if (read.isPresent() && !read.get().whole()) {
      readOn(errand, read.get());
    } else if (!rounds.get(round.id()).isOpen()) {
      agenda.plan(new SumUpRound(round.id()), clock.instant());
    }
  }

  /** Nothing is deleted because Slack does not show it: what is old may be hidden from us. */
  private Optional<ThreadRead> read(Round round, CollectThread.Due errand) {
    Channel channel = channels.get(round.channel());
    Optional<Ts> thread = round.thread();
    if (thread.isEmpty() || channel.shared()) {
      return Optional.empty();
    }
    Ts after = errand.after();
    try {
      return Optional.of(
          lookup.thread(
              channel.slackId(), thread.get().value(), after == null ? null : after.value()));
    } catch (SlackTrouble trouble) {
      if (passes(trouble)) {
        throw new Later(trouble.retryAfter().orElse(TRY_AGAIN));
      }
      log.info("Slack does not show the thread of {}: {}", round.id(), trouble.error());
      return Optional.empty();
    }
  }

  private static boolean passes(SlackTrouble trouble) {
    return trouble.isUnclear()
        || trouble.retryAfter().isPresent()
        || trouble.error().equals("ratelimited");
  }

  /**
   * The marks first: with the words a summary may be corrected, and then they should be there.
   *
   * @return whether anything was missing
   */
  private boolean takeIn(Round round, CollectThread.Due errand, ThreadRead read, Instant asOf) {
    read.capped()
        .ifPresent(
            capped -> workspaces.readingIsCapped(round.id().workspace(), capped, clock.instant()));
    ThreadSeen seen = SeenThread.of(round.channel(), read, errand.after() == null, asOf);
    boolean marks = collectMarks(round, read, seen);
    boolean words = collectThread.from(round.id(), seen);
    seen.said().stream()
        .filter(spoken -> !forgotten.covers(spoken.person(), spoken.ts().at()))
        .forEach(spoken -> acquaintances.meet(spoken.person()));
    return marks || words;
  }

  private boolean collectMarks(Round round, ThreadRead read, ThreadSeen seen) {
    Map<Ts, List<EmojiSeen>> emoji = new HashMap<>();
    for (JsonObject message : read.messages()) {
      SeenThread.reply(message).ifPresent(ts -> emoji.put(ts, emoji(round.channel(), ts, message)));
    }
    boolean absenceCounts = round.thread().filter(seen::provesAbsence).isPresent();
    List<Reaction> news =
        collectMarks.on(round.channel(), emoji, seen.certainUntil(), absenceCounts);
    news.stream().map(Reaction::person).distinct().forEach(acquaintances::meet);
    return !news.isEmpty();
  }

  /** Where Slack names only some of those who gave an emoji, it is asked for all. */
  private List<EmojiSeen> emoji(ChannelId channel, Ts message, JsonObject json) {
    List<EmojiSeen> shown = SeenThread.emoji(channel, json);
    if (shown.stream().allMatch(EmojiSeen::everybody)) {
      return shown;
    }
    try {
      return lookup.reactions(channels.get(channel).slackId(), message.value()).stream()
          .map(reaction -> SeenThread.emoji(channel, reaction))
          .toList();
    } catch (SlackTrouble trouble) {
      return shown;
    }
  }

  private void readOn(CollectThread.Due errand, ThreadRead read) {
    Instant due = clock.instant().plus(read.pause());
    SeenThread.last(read)
        .ifPresent(last -> agenda.plan(new CollectThread.Due(errand.round(), last), due));
  }
}

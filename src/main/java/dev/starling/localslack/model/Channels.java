package dev.starling.localslack.model;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Where people talk, and who comes and goes there. */
public final class Channels {
  private final Documents documents;
  private final Happenings happenings;
  private final Chat chat;
  private final Stamps stamps;

  Channels(Documents documents, Happenings happenings, Chat chat, Stamps stamps) {
    this.documents = documents;
    this.happenings = happenings;
    this.chat = chat;
    this.stamps = stamps;
  }

  public List<Channel> all() {
    return documents.all("channel").stream().map(doc -> Json.as(Channel.class, doc)).toList();
  }

  public Optional<Channel> find(String id) {
    return documents.find("channel", id).map(doc -> Json.as(Channel.class, doc));
  }

  public Optional<Channel> named(String name) {
    return all().stream().filter(c -> !c.isIm() && c.name().equals(name)).findFirst();
  }

  public Optional<Channel> findIm(String one, String other) {
    return all().stream()
        .filter(c -> c.isIm() && c.has(one) && c.other(one).equals(other))
        .findFirst();
  }

  /** The conversation of two, made when they have none yet. */
  public Channel im(String one, String other) {
    synchronized (documents) {
      return findIm(one, other)
          .orElseGet(
              () -> {
                List<String> both = one.equals(other) ? List.of(one) : List.of(one, other);
                Channel im =
                    new Channel(
                        Ids.fresh("D"),
                        "",
                        Channel.Kind.IM,
                        both,
                        "",
                        one,
                        stamps.seconds(),
                        false);
                return changed(im, "im_created");
              });
    }
  }

  public Channel create(String creator, String name, boolean closed) {
    synchronized (documents) {
      Channel.Kind kind = closed ? Channel.Kind.PRIVATE : Channel.Kind.CHANNEL;
      Channel channel =
          new Channel(
              Ids.fresh("C"), name, kind, List.of(creator), "", creator, stamps.seconds(), false);
      return changed(channel, "channel_created");
    }
  }

  public void join(Channel channel, String user, String inviter) {
    synchronized (documents) {
      Channel joined = put(channel.with(user));
      happenings.tell(new Happening.Joined(joined, user, inviter));
      chat.post(
          joined,
          Draft.by(user)
              .with("subtype", "channel_join")
              .with("text", "<@" + user + "> has joined the channel")
              .with("inviter", inviter));
    }
  }

  public void leave(Channel channel, String user, String actor) {
    synchronized (documents) {
      Channel left = put(channel.without(user));
      happenings.tell(new Happening.Left(left, user, actor));
    }
  }

  public void rename(Channel channel, String name) {
    change(channel, c -> c.named(name), "channel_rename");
  }

  public void archive(Channel channel) {
    change(channel, c -> c.archived(true), "channel_archive");
  }

  public void unarchive(Channel channel) {
    change(channel, c -> c.archived(false), "channel_unarchive");
  }

  private void change(Channel channel, UnaryOperator<Channel> how, String event) {
    synchronized (documents) {
      changed(how.apply(channel), event);
    }
  }

  private Channel changed(Channel channel, String event) {
    put(channel);
    happenings.tell(new Happening.ChannelChanged(channel, event));
    return channel;
  }

  Channel put(Channel channel) {
    documents.put("channel", channel.id(), Json.element(channel).getAsJsonObject());
    return channel;
  }
}

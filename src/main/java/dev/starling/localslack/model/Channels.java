package dev.starling.localslack.model;

import com.google.gson.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Where people talk, who comes and goes there, and what it is called. */
public final class Channels {
  private final Documents documents;
  private final Happenings happenings;
  private final Chat chat;
  private final Stamps stamps;
  private final People people;

  Channels(Documents documents, Happenings happenings, Chat chat, Stamps stamps, People people) {
    this.documents = documents;
    this.happenings = happenings;
    this.chat = chat;
    this.stamps = stamps;
    this.people = people;
  }

  public List<Channel> all() {
    return documents.all("channel").stream().map(doc -> Json.as(Channel.class, doc)).toList();
  }

  public Optional<Channel> find(String id) {
    return documents.find("channel", id).map(doc -> Json.as(Channel.class, doc));
  }

  public Optional<Channel> named(String name) {
    return all().stream().filter(c -> c.kind().isRoom() && c.name().equals(name)).findFirst();
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
                return open("D", "", Channel.Kind.IM, both, "im_created");
              });
    }
  }

  public Optional<Channel> findMpim(List<String> everybody) {
    Set<String> wanted = new HashSet<>(everybody);
    return all().stream()
        .filter(c -> c.kind() == Channel.Kind.MPIM && wanted.equals(new HashSet<>(c.members())))
        .findFirst();
  }

  /** The conversation of exactly these, made when they have none yet; the first one begins it. */
  public Channel mpim(List<String> everybody) {
    synchronized (documents) {
      return findMpim(everybody)
          .orElseGet(
              () -> open("C", nameOf(everybody), Channel.Kind.MPIM, everybody, "mpim_joined"));
    }
  }

  private String nameOf(List<String> everybody) {
    return everybody.stream()
        .map(id -> people.find(id).map(Person::name).orElse(id))
        .collect(Collectors.joining("--", "mpdm-", "-1"));
  }

  public Channel create(String creator, String name, boolean closed) {
    synchronized (documents) {
      Channel.Kind kind = closed ? Channel.Kind.PRIVATE : Channel.Kind.CHANNEL;
      return open("C", name, kind, List.of(creator), "channel_created");
    }
  }

  private Channel open(
      String prefix, String name, Channel.Kind kind, List<String> members, String event) {
    String id = Ids.fresh(prefix);
    return changed(
        Channel.opened(id, name, kind, members, members.get(0), stamps.seconds()), event);
  }

  public void join(Channel channel, String user, String inviter) {
    synchronized (documents) {
      Channel joined = put(channel.with(user));
      happenings.tell(new Happening.Joined(joined, user, inviter));
      Draft word = note(user, "channel_join", " has joined the channel");
      chat.post(joined, word.with("inviter", inviter));
    }
  }

  public void leave(Channel channel, String user, String actor) {
    synchronized (documents) {
      Channel left = put(channel.without(user));
      happenings.tell(new Happening.Left(left, user, actor));
      chat.post(left, note(user, "channel_leave", " has left the channel"));
    }
  }

  public void rename(Channel channel, String name, String actor) {
    String words = " has renamed the channel from \"%s\" to \"%s\"".formatted(channel.name(), name);
    Draft word = note(actor, "channel_name", words);
    change(
        channel,
        c -> c.named(name),
        "channel_rename",
        word.with("old_name", channel.name()).with("name", name));
  }

  public void archive(Channel channel, String actor) {
    Draft word = note(actor, "channel_archive", " archived the channel");
    change(channel, c -> c.archived(true), "channel_archive", word);
  }

  public void unarchive(Channel channel, String actor) {
    Draft word = note(actor, "channel_unarchive", " un-archived the channel");
    change(channel, c -> c.archived(false), "channel_unarchive", word);
  }

  public void setTopic(Channel channel, String topic, String actor) {
    String words = topic.isEmpty() ? " cleared channel topic" : " set the channel topic: " + topic;
    Draft word = note(actor, "channel_topic", words).with("topic", topic);
    change(channel, c -> c.about(topic), "channel_topic", word);
  }

  public void setPurpose(Channel channel, String purpose, String actor) {
    String words =
        purpose.isEmpty()
            ? " cleared channel description"
            : " set the channel description: " + purpose;
    Draft word = note(actor, "channel_purpose", words).with("purpose", purpose);
    change(channel, c -> c.meantFor(purpose), "channel_purpose", word);
  }

  private static Draft note(String user, String subtype, String words) {
    return Draft.by(user).with("subtype", subtype).with("text", "<@" + user + ">" + words);
  }

  private void change(Channel channel, UnaryOperator<Channel> how, String event, Draft word) {
    synchronized (documents) {
      chat.post(changed(how.apply(channel), event), word);
    }
  }

  private Channel changed(Channel channel, String event) {
    put(channel);
    happenings.tell(new Happening.ChannelChanged(channel, event));
    return channel;
  }

  /** Whether what an event tells took place where another company sees it too. */
  public boolean sharedWhere(JsonObject event) {
    String place =
        Json.find(event, "channel")
            .or(() -> Json.find(Json.object(event, "channel"), "id"))
            .orElse(Json.text(Json.object(event, "item"), "channel"));
    return find(place).map(Channel::isShared).orElse(false);
  }

  Channel put(Channel channel) {
    documents.put("channel", channel.id(), Json.element(channel).getAsJsonObject());
    return channel;
  }
}

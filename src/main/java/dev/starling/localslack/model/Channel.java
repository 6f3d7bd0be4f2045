package dev.starling.localslack.model;

import com.google.gson.annotations.SerializedName;
import java.util.ArrayList;
import java.util.List;

/** A place to talk: public, private, or between two people. */
public record Channel(
    String id,
    String name,
    Kind kind,
    List<String> members,
    String topic,
    String creator,
    long created,
    boolean archived) {

  public enum Kind {
    @SerializedName("channel")
    CHANNEL("channel", "channels"),
    @SerializedName("private")
    PRIVATE("group", "groups"),
    @SerializedName("im")
    IM("im", "im");

    private final String channelType;
    private final String family;

    Kind(String channelType, String family) {
      this.channelType = channelType;
      this.family = family;
    }

    /** What events call it. */
    public String channelType() {
      return channelType;
    }

    /** What scopes and subscriptions call it: {@code channels:history}, {@code message.groups}. */
    public String family() {
      return family;
    }
  }

  public boolean has(String user) {
    return members.contains(user);
  }

  public boolean isIm() {
    return kind == Kind.IM;
  }

  public boolean isPrivate() {
    return kind == Kind.PRIVATE;
  }

  /** In a conversation of two, the one who is not asking. */
  public String other(String user) {
    return members.stream().filter(member -> !member.equals(user)).findFirst().orElse(user);
  }

  Channel with(String user) {
    List<String> more = new ArrayList<>(members);
    more.add(user);
    return new Channel(id, name, kind, more, topic, creator, created, archived);
  }

  Channel without(String user) {
    List<String> fewer = members.stream().filter(member -> !member.equals(user)).toList();
    return new Channel(id, name, kind, fewer, topic, creator, created, archived);
  }

  Channel named(String newName) {
    return new Channel(id, newName, kind, members, topic, creator, created, archived);
  }

  Channel archived(boolean closed) {
    return new Channel(id, name, kind, members, topic, creator, created, closed);
  }
}

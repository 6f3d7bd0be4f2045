package dev.starling.localslack.model;

import com.google.gson.annotations.SerializedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place to talk: public, private, between two people, or among a few.
 *
 * @param sharedWith the other company's team id; empty in a channel of one company
 */
public record Channel(
    String id,
    String name,
    Kind kind,
    List<String> members,
    String topic,
    String purpose,
    String creator,
    long created,
    boolean archived,
    String sharedWith) {

  public enum Kind {
    @SerializedName("channel")
    CHANNEL("channel", "channels"),
    @SerializedName("private")
    PRIVATE("group", "groups"),
    @SerializedName("im")
    IM("im", "im"),
    @SerializedName("mpim")
    MPIM("mpim", "mpim");

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

    public boolean isRoom() {
      return this == CHANNEL || this == PRIVATE;
    }
  }

  /** A workspace kept by an older version knows neither purposes nor other companies. */
  public Channel(
      String id,
      String name,
      Kind kind,
      List<String> members,
      String topic,
      @Nullable String purpose,
      String creator,
      long created,
      boolean archived,
      @Nullable String sharedWith) {
    this.id = id;
    this.name = name;
    this.kind = kind;
    this.members = members;
    this.topic = topic;
    this.purpose = Objects.requireNonNullElse(purpose, "");
    this.creator = creator;
    this.created = created;
    this.archived = archived;
    this.sharedWith = Objects.requireNonNullElse(sharedWith, "");
  }

  static Channel opened(
      String id, String name, Kind kind, List<String> members, String creator, long now) {
    return new Channel(id, name, kind, members, "", "", creator, now, false, "");
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

  /** Whether another company is in it. */
  public boolean isShared() {
    return !sharedWith.isEmpty();
  }

  /** In a conversation of two, the one who is not asking. */
  public String other(String user) {
    return members.stream().filter(member -> !member.equals(user)).findFirst().orElse(user);
  }

  Channel with(String user) {
    List<String> more = new ArrayList<>(members);
    more.add(user);
    return withMembers(more);
  }

  Channel without(String user) {
    return withMembers(members.stream().filter(member -> !member.equals(user)).toList());
  }

  private Channel withMembers(List<String> people) {
    return new Channel(
        id, name, kind, people, topic, purpose, creator, created, archived, sharedWith);
  }

  Channel named(String newName) {
    return new Channel(
        id, newName, kind, members, topic, purpose, creator, created, archived, sharedWith);
  }

  Channel about(String newTopic) {
    return new Channel(
        id, name, kind, members, newTopic, purpose, creator, created, archived, sharedWith);
  }

  Channel meantFor(String newPurpose) {
    return new Channel(
        id, name, kind, members, topic, newPurpose, creator, created, archived, sharedWith);
  }

  Channel archived(boolean closed) {
    return new Channel(
        id, name, kind, members, topic, purpose, creator, created, closed, sharedWith);
  }
}

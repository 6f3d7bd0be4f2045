package dev.starling.localslack.api;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Cards;
import dev.starling.localslack.model.Channel;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.World;
import java.util.Map;

/** Making channels, naming them, saying what they are about, and putting them away. */
final class RoomMethods {
  private static final int NAME = 80;
  private static final int WORDS = 250;

  private final World world;
  private final Sight sight;
  private final Cards cards;

  RoomMethods(World world, Sight sight) {
    this.world = world;
    this.sight = sight;
    this.cards = new Cards(world);
  }

  Map<String, Method> methods() {
    return Map.of(
        "conversations.create", Method.bot(Tier.TWO, "*:manage", this::create),
        "conversations.rename", Method.bot(Tier.TWO, "*:manage", this::rename),
        "conversations.archive", Method.bot(Tier.TWO, "*:manage", this::archive),
        "conversations.unarchive", Method.bot(Tier.TWO, "*:manage", this::unarchive),
        "conversations.setTopic", Method.bot(Tier.TWO, "*:manage", this::setTopic),
        "conversations.setPurpose", Method.bot(Tier.TWO, "*:manage", this::setPurpose));
  }

  private JsonObject create(Call call) {
    boolean closed = call.is("is_private");
    sight.demand(closed ? "groups:write" : "channels:manage");
    return card(world.channels().create(sight.bot(), freeName(call), closed).id());
  }

  private String freeName(Call call) {
    String name = call.require("name", "invalid_name_required").replaceFirst("^#", "");
    if (name.length() > NAME) {
      throw new ApiError("invalid_name_maxlength");
    }
    if (name.matches("[-_]*")) {
      throw new ApiError("invalid_name_punctuation");
    }
    if (!name.matches("[\\p{Ll}\\p{Lo}\\d_-]+")) {
      throw new ApiError("invalid_name_specials");
    }
    if (world.channels().named(name).isPresent()) {
      throw new ApiError("name_taken");
    }
    return name;
  }

  private JsonObject card(String channel) {
    return Json.of("ok", true, "channel", cards.channel(sight.channel(channel), sight.bot()));
  }

  /** A bot may rename what it has made itself. */
  private JsonObject rename(Call call) {
    Channel channel = sight.joined(sight.room(call));
    if (!channel.creator().equals(sight.bot())) {
      throw new ApiError("not_authorized");
    }
    world.channels().rename(channel, freeName(call), sight.bot());
    return card(channel.id());
  }

  private JsonObject archive(Call call) {
    Channel channel = sight.joined(sight.room(call));
    if (channel.archived()) {
      throw new ApiError("already_archived");
    }
    if ("general".equals(channel.name())) {
      throw new ApiError("cant_archive_general");
    }
    world.channels().archive(channel, sight.bot());
    return Json.of("ok", true);
  }

  /** Putting away a channel puts everybody out of it, so that no bot can bring it back. */
  private JsonObject unarchive(Call call) {
    Channel channel = sight.room(call);
    throw new ApiError(channel.archived() ? "not_in_channel" : "not_archived");
  }

  private JsonObject setTopic(Call call) {
    Channel channel = sight.writable(sight.room(call));
    world.channels().setTopic(channel, words(call, "topic"), sight.bot());
    return card(channel.id());
  }

  private JsonObject setPurpose(Call call) {
    Channel channel = sight.writable(sight.room(call));
    world.channels().setPurpose(channel, words(call, "purpose"), sight.bot());
    JsonObject answer = card(channel.id());
    answer.addProperty("purpose", call.text("purpose"));
    return answer;
  }

  private static String words(Call call, String key) {
    if (!call.args().has(key)) {
      throw ApiError.missing(key);
    }
    if (call.text(key).length() > WORDS) {
      throw new ApiError("too_long");
    }
    return call.text(key);
  }
}

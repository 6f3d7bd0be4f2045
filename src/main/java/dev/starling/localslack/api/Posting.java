package dev.starling.localslack.api;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.AppVoice;
import dev.starling.localslack.model.Channel;
import dev.starling.localslack.model.Draft;
import dev.starling.localslack.model.Messages;
import dev.starling.localslack.model.Person;
import dev.starling.localslack.model.World;
import org.jspecify.annotations.Nullable;

/** Where an app may say something, and with what under it. */
final class Posting {
  private final World world;
  private final Sight sight;
  private final Saying saying;
  private final AppVoice voice;

  Posting(World world, Sight sight) {
    this.world = world;
    this.sight = sight;
    this.saying = new Saying(world);
    this.voice = new AppVoice(world);
  }

  /** A person's id stands for the conversation with them, and a channel's name for the channel. */
  Channel place(Call call) {
    String id = call.require("channel");
    Person person = world.people().find(id).orElse(null);
    if (person != null && !person.bot()) {
      return world.channels().im(sight.bot(), id);
    }
    Channel channel =
        sight
            .find(id)
            .or(() -> world.channels().named(id.replaceFirst("^#", "")))
            .map(found -> sight.channel(found.id()))
            .orElseThrow(() -> new ApiError("channel_not_found"));
    boolean anywhere =
        channel.kind() == Channel.Kind.CHANNEL
            && sight.may("chat:write.public")
            && !channel.archived();
    return anywhere ? channel : sight.writable(channel);
  }

  Draft draft(Call call, JsonObject said, Channel channel) {
    return voice.says(said).in(thread(call, channel), call.is("reply_broadcast"));
  }

  JsonObject said(Call call) {
    JsonObject said = saying.of(call);
    if (Saying.isEmpty(said)) {
      throw new ApiError("no_text");
    }
    return said;
  }

  private @Nullable String thread(Call call, Channel channel) {
    String ts = call.text("thread_ts");
    if (ts.isEmpty()) {
      return null;
    }
    JsonObject root =
        world.messages().find(channel.id(), ts).orElseThrow(() -> new ApiError("thread_not_found"));
    if (Messages.isReply(root)) {
      throw new ApiError("cannot_reply_to_message");
    }
    return ts;
  }
}

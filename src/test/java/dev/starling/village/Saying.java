package dev.starling.village;

import com.google.gson.JsonObject;

/** Something that is about to be said. */
record Saying(Villager person, JsonObject what) {
  Message here() {
    return person.post(what);
  }

  /** In the thread of a message. */
  Message in(Message root) {
    JsonObject reply = what.deepCopy();
    reply.addProperty("thread_ts", root.thread());
    return person.in(root.channel()).post(reply);
  }

  /** In the thread, and “also sent to channel”. */
  Message alsoToChannel(Message root) {
    JsonObject reply = what.deepCopy();
    reply.addProperty("thread_ts", root.thread());
    reply.addProperty("broadcast", true);
    return person.in(root.channel()).post(reply);
  }
}

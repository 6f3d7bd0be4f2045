package dev.starling.village;

import com.google.gson.JsonObject;

/** The page people sit at: in this process, or over HTTP in another. */
interface Desk {
  JsonObject act(JsonObject asked);

  JsonObject state(String user);

  /** The file as it is to be posted. */
  JsonObject upload(String user, String name, int seconds);

  /** Waits until nothing is under way and nothing is due. */
  void settle();
}

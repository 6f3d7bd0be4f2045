package dev.starling.localslack.page;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Something beside the talk: it has a word of its own in the state, and an act of that name. */
public interface Extra {
  String name();

  JsonElement state();

  void act(JsonObject asked);
}

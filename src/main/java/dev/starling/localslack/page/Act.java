package dev.starling.localslack.page;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Person;

/** Something a person does; what it answers is added to {@code ok: true}. */
interface Act {
  JsonObject by(Person person, JsonObject asked);
}

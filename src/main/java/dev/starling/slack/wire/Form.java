package dev.starling.slack.wire;

import com.google.gson.Gson;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of one call; absent values are left out. */
record Form(Map<String, String> fields) {
  private static final Gson GSON = GsonFactory.createSnakeCase();

  Form() {
    this(Map.of());
  }

  Form with(String name, @Nullable String value) {
    if (value == null) {
      return this;
    }
    Map<String, String> more = new LinkedHashMap<>(fields);
    more.put(name, value);
    return new Form(more);
  }

  Form with(String name, boolean value) {
    return with(name, Boolean.toString(value));
  }

  Form with(String name, int value) {
    return with(name, Integer.toString(value));
  }

  /** An empty list is sent too: it is how the blocks of an earlier version go away. */
  Form with(List<LayoutBlock> blocks) {
    return with("blocks", GSON.toJson(blocks));
  }

  Form with(View view) {
    return with("view", GSON.toJson(view));
  }
}

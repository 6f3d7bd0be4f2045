package dev.starling.slack;

import static org.assertj.core.api.Assertions.fail;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import dev.starling.slack.text.Shown;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Holds a view against the file that shows how it should look, so that a review sees the message
 * itself. A view that looks different is written to {@code target/golden}, ready to be compared and
 * copied.
 */
public final class Golden {
  private static final Path KEPT = Path.of("src/test/resources/golden");
  private static final Path CURRENT = Path.of("target/golden");
  private static final Gson SLACK = GsonFactory.createSnakeCase();
  private static final Gson PRETTY =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private Golden() {}

  public static void matches(String name, Shown message) {
    WithinSlackLimits.check(message);
    compare(name, json(message));
  }

  public static void matches(String name, View view) {
    WithinSlackLimits.check(view);
    compare(name, json(view));
  }

  static JsonElement json(Object shown) {
    return JsonParser.parseString(SLACK.toJson(shown));
  }

  private static void compare(String name, JsonElement view) {
    try {
      Path kept = KEPT.resolve(name + ".json");
      if (Files.exists(kept) && JsonParser.parseString(Files.readString(kept)).equals(view)) {
        return;
      }
      Path current = CURRENT.resolve(name + ".json");
      Files.createDirectories(CURRENT);
      Files.writeString(current, PRETTY.toJson(view) + "\n");
      fail("%s looks different now: compare %s, and copy it there if you like it", kept, current);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

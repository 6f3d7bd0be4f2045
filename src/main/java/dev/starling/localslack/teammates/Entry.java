package dev.starling.localslack.teammates;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.starling.localslack.model.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** One mapping of a data file. Whatever is wrong with it is told in a sentence that says where. */
public final class Entry {
  private final String where;
  private final JsonObject fields;

  private Entry(String where, JsonObject fields) {
    this.where = where;
    this.fields = fields;
  }

  /**
   * @param file what it is called in complaints
   */
  public static Entry file(String file, String yaml) {
    try {
      Object loaded = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
      return of(file, Json.element(loaded));
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      throw new IllegalArgumentException(file + ", line " + line + ": " + e.getProblem(), e);
    } catch (YAMLException e) {
      throw new IllegalArgumentException(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  static Entry of(String where, JsonElement element) {
    if (!element.isJsonObject()) {
      throw new IllegalArgumentException(where + ": this should be “key: value” lines.");
    }
    return new Entry(where, element.getAsJsonObject());
  }

  public Entry only(String... keys) {
    for (String key : fields.keySet()) {
      if (!List.of(keys).contains(key)) {
        throw no(key, "is not known here; known are " + String.join(", ", keys));
      }
    }
    return this;
  }

  String where() {
    return where;
  }

  Entry called(String name) {
    return new Entry(where + ", " + name, fields);
  }

  boolean has(String key) {
    return Json.has(fields, key);
  }

  public List<String> keys() {
    return List.copyOf(fields.keySet());
  }

  public String text(String key) {
    return Json.text(fields, key);
  }

  public String needed(String key) {
    return Json.find(fields, key).orElseThrow(() -> no(key, "is missing"));
  }

  /** One or several. */
  List<String> texts(String key) {
    return elements(key).stream().map(JsonElement::getAsString).toList();
  }

  /** What stands under the key, a single thing being a list of one. */
  List<JsonElement> elements(String key) {
    if (!has(key)) {
      return List.of();
    }
    JsonElement value = fields.get(key);
    return value.isJsonArray() ? value.getAsJsonArray().asList() : List.of(value);
  }

  public List<Entry> entries(String key) {
    List<Entry> entries = new ArrayList<>();
    for (JsonElement element : elements(key)) {
      entries.add(of(where + ", " + key + " " + (entries.size() + 1), element));
    }
    return entries;
  }

  Entry entry(String key) {
    return of(where + ", " + key, has(key) ? fields.get(key) : new JsonObject());
  }

  /** Matches everything where nothing is given. */
  Pattern pattern(String key) {
    return find(key, Entry::compile).orElse(Patterns.ANYTHING);
  }

  /** Matches nothing where nothing is given. */
  Pattern exception(String key) {
    return find(key, Entry::compile).orElse(Patterns.NOTHING);
  }

  private static Pattern compile(String regex) {
    try {
      return Pattern.compile(regex, Patterns.FLAGS);
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException("is no pattern: " + e.getMessage(), e);
    }
  }

  Count count(String key) {
    return find(key, Count::parse).orElse(Count.ANY);
  }

  Span span(String key, Span otherwise) {
    return find(key, Span::parse).orElse(otherwise);
  }

  double chance(String key) {
    return find(key, Double::parseDouble).orElse(1.0);
  }

  int number(String key, int otherwise) {
    return find(key, Integer::parseInt).orElse(otherwise);
  }

  <T> Optional<T> find(String key, Function<String, T> read) {
    if (has(key) && !(fields.get(key) instanceof JsonPrimitive)) {
      throw no(key, "should be a single value");
    }
    try {
      return Json.find(fields, key).map(read);
    } catch (IllegalArgumentException e) {
      throw no(key, String.valueOf(e.getMessage()));
    }
  }

  IllegalArgumentException no(String key, String problem) {
    return new IllegalArgumentException(where + ": “" + key + "” " + problem + ".");
  }
}

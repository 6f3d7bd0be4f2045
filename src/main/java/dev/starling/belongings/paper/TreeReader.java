package dev.starling.belongings.paper;

import dev.starling.question.reading.Unread;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads stories from JSON: a list of them, or the list called “stories” of something larger. */
final class TreeReader {
  private static final String STORIES = "stories";

  private TreeReader() {}

  static BankFile read(String text) {
    try {
      return stories(JsonText.read(text));
    } catch (JsonText.Broken broken) {
      Unread unread = new Unread(broken.line(), "the JSON can't be read from here on");
      return new BankFile(List.of(), List.of(unread), false);
    }
  }

  private static BankFile stories(JsonNode root) {
    boolean named =
        root instanceof JsonNode.Fields document && document.fields().containsKey(STORIES);
    JsonNode list =
        named && root instanceof JsonNode.Fields document ? document.fields().get(STORIES) : root;
    List<JsonNode> items = list instanceof JsonNode.Items several ? several.items() : List.of(list);
    List<Written> stories = new ArrayList<>();
    List<Unread> unread = new ArrayList<>();
    for (JsonNode item : items) {
      if (item instanceof JsonNode.Fields fields && looksLikeStory(fields)) {
        stories.add(story(fields));
      } else {
        unread.add(new Unread(item.line(), "this is no story with a title and its parts"));
      }
    }
    return new BankFile(stories, unread, named);
  }

  private static boolean looksLikeStory(JsonNode.Fields fields) {
    Written story = story(fields);
    return story.isStory() && story.get(Part.TITLE).isPresent();
  }

  private static Written story(JsonNode.Fields fields) {
    Written story = new Written(fields.line());
    say(story, fields.fields(), true);
    return story;
  }

  /** Some write the bullets one level deeper. */
  private static void say(Written story, Map<String, JsonNode> fields, boolean outside) {
    fields.forEach(
        (name, value) -> {
          if (value instanceof JsonNode.Fields inner && outside) {
            say(story, inner.fields(), false);
          } else {
            Part.find(name)
                .filter(part -> part != Part.ASIDE && story.get(part).isEmpty())
                .ifPresent(part -> story.say(part, value.line(), value.text()));
          }
        });
  }
}

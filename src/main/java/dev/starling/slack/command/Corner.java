package dev.starling.slack.command;

import com.slack.api.bolt.App;
import dev.starling.slack.wire.Boundary;
import java.util.List;

/** Something that people can do in Slack: by words after the command, or by what they press. */
public interface Corner {
  /** In the order in which help shows them. */
  default List<Verb> verbs() {
    return List.of();
  }

  /** Listens to the buttons, forms and shortcuts that belong to it. */
  default void register(App app, Boundary boundary) {}
}

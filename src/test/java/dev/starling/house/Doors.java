package dev.starling.house;

import com.slack.api.bolt.App;
import dev.starling.slack.command.Verb;
import java.lang.reflect.Field;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Every door by which people in Slack reach a house, read from what it registered: nobody has to
 * remember to write a new one in a list.
 */
public final class Doors {
  private final House house;

  public Doors(House house) {
    this.house = house;
  }

  /** The words after the command, with what may follow them. */
  public Map<String, String> verbs() {
    Corners corners = (Corners) value(Front.class, front(), "corners");
    return corners.all().stream()
        .flatMap(corner -> corner.verbs().stream())
        .collect(Collectors.toMap(Verb::name, Verb::example, (one, other) -> one, TreeMap::new));
  }

  /** The ids of buttons and lists; one for many is a regular expression. */
  public Set<String> actions() {
    return registered("blockActionHandlers");
  }

  public Set<String> forms() {
    return registered("viewSubmissionHandlers");
  }

  public Set<String> shortcuts() {
    return registered("messageShortcutHandlers");
  }

  private Set<String> registered(String handlers) {
    Map<?, ?> patterns = (Map<?, ?>) value(App.class, front().app(), handlers);
    return patterns.keySet().stream()
        .map(pattern -> ((Pattern) pattern).pattern())
        .map(pattern -> pattern.replace("^\\Q", "").replace("\\E$", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Front front() {
    return (Front) value(House.class, house, "front");
  }

  private static Object value(Class<?> type, Object owner, String field) {
    try {
      Field found = type.getDeclaredField(field);
      found.setAccessible(true);
      return found.get(owner);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}

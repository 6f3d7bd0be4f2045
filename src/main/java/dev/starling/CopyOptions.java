package dev.starling;

import dev.starling.base.Refusal;
import dev.starling.config.BadSettings;
import dev.starling.config.DatabaseUrl;
import dev.starling.config.Settings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** From which database to which. */
record CopyOptions(DatabaseUrl from, DatabaseUrl to) {
  static final String FROM = "--from";
  static final String TO = "--to";
  private static final Set<String> NAMES = Set.of(FROM, TO);
  private static final String VARIABLE = "DATABASE_URL";

  /**
   * What is left out is DATABASE_URL, where nobody else on the machine sees its password.
   *
   * @throws Refusal for what can't be meant
   */
  static CopyOptions read(List<String> words, Map<String, String> environment) {
    Map<String, String> given = given(words);
    DatabaseUrl from = url(FROM, given, environment);
    DatabaseUrl to = url(TO, given, environment);
    if (from.equals(to)) {
      throw new Refusal("From where, and where to?");
    }
    return new CopyOptions(from, to);
  }

  private static Map<String, String> given(List<String> words) {
    Map<String, String> given = new HashMap<>();
    for (int i = 0; i < words.size(); i += 2) {
      String name = words.get(i);
      if (!NAMES.contains(name) || i + 1 == words.size()) {
        throw new Refusal("“" + name + "” means nothing here, or lacks its address.");
      }
      if (given.put(name, words.get(i + 1)) != null) {
        throw new Refusal(name + " can be given once.");
      }
    }
    return given;
  }

  private static DatabaseUrl url(
      String name, Map<String, String> given, Map<String, String> environment) {
    String value = given.get(name);
    if (value == null) {
      return Settings.readDatabase(environment);
    }
    try {
      return Settings.readDatabase(Map.of(VARIABLE, value));
    } catch (BadSettings e) {
      throw new Refusal(inTermsOf(name, String.join(" ", e.reasons())));
    }
  }

  /** A sentence about the variable, for somebody who wrote an option. */
  static String inTermsOf(String option, String sentence) {
    return sentence.replace(VARIABLE, option);
  }
}

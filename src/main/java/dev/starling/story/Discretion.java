package dev.starling.story;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Looks for what should not leave a company: addresses, keys, tickets, hosts, and names of people
 * or companies. A gentle hint, never a refusal; nothing is sent anywhere.
 */
public final class Discretion {
  private static final List<Pattern> SECRETS =
      List.of(
          Pattern.compile("[\\w.+-]+@[\\w-]+\\.[\\w.]+"),
          Pattern.compile("https?://\\S+"),
          Pattern.compile("\\b(?:\\d{1,3}\\.){3}\\d{1,3}\\b"),
          Pattern.compile("\\b[\\w-]+(?:\\.[\\w-]+)*\\.(?:internal|local|corp|prod|lan)\\b"),
          Pattern.compile("\\b(?:AKIA|ghp_|xox[abp]-|sk-|eyJ)[\\w-]{8,}"),
          Pattern.compile("(?i)\\b(?:password|passwd|secret|token|api[ -]?key)\\s*[:=]\\s*\\S+"),
          Pattern.compile("\\b[A-Z]{2,8}-\\d{1,6}\\b"),
          Pattern.compile("<[@#!][^>]+>"));

  private static final Pattern COMPANY =
      Pattern.compile(
          "\\b\\p{Lu}[\\p{L}&-]+(?: \\p{Lu}[\\p{L}&-]+)*"
              + ",? (?:Inc|Ltd|LLC|GmbH|AG|SE|Corp|Co|PLC|S\\.A|B\\.V|Bank|Airlines)\\b\\.?");

  private static final Pattern CUSTOMER =
      Pattern.compile(
          "(?i:our (?:customer|client|partner)s?|for|at|with|called)"
              + " (\\p{Lu}[\\p{Ll}]+(?: \\p{Lu}[\\p{Ll}]+)+)");

  private Discretion() {}

  /** Each thing once, as it stands in the text. */
  public static List<String> hints(String text) {
    Set<String> found = new TreeSet<>();
    SECRETS.forEach(kind -> kind.matcher(text).results().forEach(hit -> found.add(hit.group())));
    COMPANY.matcher(text).results().forEach(hit -> found.add(hit.group().strip()));
    CUSTOMER.matcher(text).results().forEach(hit -> found.add(hit.group(1)));
    return found.stream().filter(hint -> isWhole(hint, found)).toList();
  }

  /** Not a piece of another one. */
  private static boolean isWhole(String hint, Set<String> all) {
    return all.stream().noneMatch(other -> !other.equals(hint) && other.contains(hint));
  }
}

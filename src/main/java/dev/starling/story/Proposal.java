package dev.starling.story;

import dev.starling.coach.Text;
import dev.starling.question.Theme;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sorts what somebody told into the five bullets, as a proposal to be put right. English cues
 * decide where they stand; a sentence without any belongs where the one before it does.
 */
public final class Proposal {
  private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?。！？…])\\s+|\\n+");

  /** People who write as they speak set few full stops: what is longer is parted at its cues. */
  private static final int RUN_ON = 35;

  private static final Pattern CLAUSE =
      Pattern.compile(
          "(?i)\\s+(?=(?:%s|%s|%s)(?![\\p{L}\\p{N}]))"
              .formatted(Part.LEARNING.words, Part.TASK.words, Part.ACTION.words));

  /** A lesson is often hung on a result with a comma. */
  private static final Pattern LESSON =
      Pattern.compile(
          "(?i)(?<=,)\\s+(?=(?:(?:and|so|but)\\s+)?(?:%s)(?![\\p{L}\\p{N}]))"
              .formatted(Part.LEARNING.words));

  private static final int TITLE_WORDS = 7;

  private Proposal() {}

  /** What the form is filled with. Nothing of the text is left out. */
  public static Bullets from(String told) {
    Map<Part, List<String>> sorted = new EnumMap<>(Part.class);
    Part at = Part.SITUATION;
    for (String sentence : sentences(Text.plain(told).strip())) {
      at = part(sentence, at);
      sorted.computeIfAbsent(at, part -> new ArrayList<>()).add(sentence.strip());
    }
    return new Bullets(
        of(sorted, Part.SITUATION),
        of(sorted, Part.TASK),
        of(sorted, Part.ACTION),
        of(sorted, Part.RESULT),
        of(sorted, Part.LEARNING),
        of(sorted, Part.TRADEOFFS));
  }

  private static List<String> sentences(String text) {
    return SENTENCE.splitAsStream(text).flatMap(Proposal::clauses).toList();
  }

  private static Stream<String> clauses(String sentence) {
    return sentence.split("\\s+").length > RUN_ON
        ? CLAUSE.splitAsStream(sentence)
        : LESSON.splitAsStream(sentence);
  }

  /**
   * The whole of a story, to be put right: it needs a better title than its first words.
   *
   * @param themes of the question that it answered; may be empty
   */
  public static StoryText story(Bullets bullets, List<Theme> themes) {
    String words = bullets.text().replace('\n', ' ');
    String title = Stream.of(words.split(" ")).limit(TITLE_WORDS).collect(Collectors.joining(" "));
    return new StoryText(
        title.length() > StoryText.LONGEST_TITLE ? "" : title, themes, bullets, "", "");
  }

  private static Part part(String sentence, Part before) {
    String lower = sentence.toLowerCase(Locale.ROOT);
    return Stream.of(Part.values())
        .filter(part -> part.cues.matcher(lower).find())
        .findFirst()
        .orElse(before == Part.TRADEOFFS ? Part.ACTION : before);
  }

  private static String of(Map<Part, List<String>> sorted, Part part) {
    return String.join(" ", sorted.getOrDefault(part, List.of()));
  }

  /** In the order in which cues win: a lesson that names a number is still a lesson. */
  private enum Part {
    LEARNING(
        "learn(ed|t|ing)?|lesson|since then|next time|in hindsight|looking back|from then on"
            + "|ever since|taught me|would do differently|i now|these days i"),
    TRADEOFFS(
        "trade-?offs?|instead of|rather than|downside|at the cost|(we|i) accepted|weighed"
            + "|on the other hand|the price of"),
    RESULT(
        "as a result|in the end|result(ed)?|outcome|(dropped|went|fell|rose) from|reduced"
            + "|improved|cut .* by|down to|no longer|shipped|went live|since the fix"
            + "|\\d+ ?(percent|ms|milliseconds|times faster)|\\d+ ?%"),
    TASK(
        "my (job|task|role|part|goal) was|i was (responsible|asked|on call|to)|(i|we) had to"
            + "|needed to|the goal was|it was (up to me|mine to|my turn)|i owned"),
    ACTION(
        "i (first |then |also )?(added|asked|built|called|changed|checked|compared|created"
            + "|decided|designed|drew|found|introduced|led|looked|measured|moved|opened|paired"
            + "|proposed|pulled|pushed|put|ran|rewrote|rolled|said|sent|set|showed|split|started"
            + "|stopped|suggested|switched|talked|took|traced|tried|turned|used|went|wrote)"
            + "|we (built|ran|rolled|moved|split|wrote|tried|agreed|decided|put)"),
    SITUATION("$.");

    private final String words;
    private final Pattern cues;

    Part(String words) {
      this.words = words;
      cues = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])");
    }
  }
}

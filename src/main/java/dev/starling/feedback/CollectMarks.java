package dev.starling.feedback;

import dev.starling.base.ChannelId;
import dev.starling.base.PersonId;
import dev.starling.base.Transaction;
import dev.starling.base.Ts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes in the emoji that stand under messages, where some of it may never have been delivered.
 *
 * <p>Slack does not show when an emoji was given. What is taken from a reading is noted as just
 * after the last that was heard, so that whatever is still delivered, late, is the later word.
 */
public final class CollectMarks {
  private final Rubrics rubrics;
  private final Reactions reactions;
  private final Transaction transaction;

  public CollectMarks(Rubrics rubrics, Reactions reactions, Transaction transaction) {
    this.rubrics = rubrics;
    this.reactions = reactions;
    this.transaction = transaction;
  }

  private record Given(PersonId person, String emoji) {}

  /**
   * Takes in what stands under each of a thread's messages.
   *
   * @param seen all the emoji under each message
   * @param certainUntil what was heard after it is not overruled
   * @param absenceCounts whether an emoji that is not shown was taken back
   * @return what was missing
   */
  public List<Reaction> on(
      ChannelId channel,
      Map<Ts, List<EmojiSeen>> seen,
      Instant certainUntil,
      boolean absenceCounts) {
    return transaction.call(
        () -> {
          Map<Ts, Map<Given, Reaction>> known = known(channel, seen.keySet());
          List<Reaction> news = new ArrayList<>();
          for (Map.Entry<Ts, List<EmojiSeen>> each : seen.entrySet()) {
            Map<Given, Reaction> heard = known.getOrDefault(each.getKey(), Map.of());
            List<Reaction> changes = new ArrayList<>(given(channel, each, heard, certainUntil));
            if (absenceCounts) {
              changes.addAll(takenBack(each.getValue(), heard, certainUntil));
            }
            changes.stream().filter(change -> reactions.note(channel, change)).forEach(news::add);
          }
          return news;
        });
  }

  private Map<Ts, Map<Given, Reaction>> known(ChannelId channel, Set<Ts> messages) {
    Map<Ts, Map<Given, Reaction>> known = new HashMap<>();
    for (Reaction heard : reactions.historyOn(channel, messages)) {
      Given given = new Given(heard.person(), EmojiName.exact(heard.emoji()));
      known.computeIfAbsent(heard.message(), any -> new HashMap<>()).put(given, heard);
    }
    return known;
  }

  /** Nobody reacts before there is a message, so its own moment is early enough. */
  private List<Reaction> given(
      ChannelId channel,
      Map.Entry<Ts, List<EmojiSeen>> seen,
      Map<Given, Reaction> heard,
      Instant certainUntil) {
    List<Reaction> given = new ArrayList<>();
    for (EmojiSeen emoji : seen.getValue()) {
      for (PersonId person : emoji.people()) {
        Reaction before = heard.get(new Given(person, EmojiName.exact(emoji.name())));
        if (before == null && isRubric(channel, emoji)) {
          given.add(new Reaction(seen.getKey(), person, emoji.name(), true, seen.getKey()));
        } else if (before != null && !before.present() && before.isOlderThan(certainUntil)) {
          given.add(before.turned());
        }
      }
    }
    return given;
  }

  private boolean isRubric(ChannelId channel, EmojiSeen emoji) {
    return rubrics.knows(channel.workspace(), EmojiName.plain(emoji.name()));
  }

  private static List<Reaction> takenBack(
      List<EmojiSeen> seen, Map<Given, Reaction> heard, Instant certainUntil) {
    Set<Given> standing = new HashSet<>();
    Set<String> shownInPart = new HashSet<>();
    for (EmojiSeen emoji : seen) {
      String exact = EmojiName.exact(emoji.name());
      emoji.people().forEach(person -> standing.add(new Given(person, exact)));
      if (!emoji.everybody()) {
        shownInPart.add(exact);
      }
    }
    return heard.entrySet().stream()
        .filter(each -> each.getValue().present() && each.getValue().isOlderThan(certainUntil))
        .filter(each -> !standing.contains(each.getKey()))
        .filter(each -> !shownInPart.contains(each.getKey().emoji()))
        .map(each -> each.getValue().turned())
        .toList();
  }
}

package dev.starling.feedback;

import dev.starling.base.ChannelId;
import dev.starling.base.PersonId;
import dev.starling.base.Transaction;
import dev.starling.base.Ts;
import dev.starling.workspace.Forgotten;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes in the emoji that stand under messages, where some of it may never have been delivered.
 *
 * <p>Slack does not show when an emoji was given. What is taken from a reading is noted as just
 * after the last that was heard, so that whatever is still delivered, late, is the later word. For
 * the same reason an emoji of somebody who was forgotten since its message was sent is taken for
 * one that stands there without a name already.
 */
public final class CollectMarks {
  private final Rubrics rubrics;
  private final Reactions reactions;
  private final Forgotten forgotten;
  private final Transaction transaction;

  public CollectMarks(
      Rubrics rubrics, Reactions reactions, Forgotten forgotten, Transaction transaction) {
    this.rubrics = rubrics;
    this.reactions = reactions;
    this.forgotten = forgotten;
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
              changes.addAll(takenBackNameless(each, heard, certainUntil));
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
        if (before == null
            && isRubric(channel, emoji)
            && !forgotten.covers(person, seen.getKey().at())) {
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
        .filter(each -> !each.getKey().person().isNameless())
        .filter(each -> !standing.contains(each.getKey()))
        .filter(each -> !shownInPart.contains(each.getKey().emoji()))
        .map(each -> each.getValue().turned())
        .toList();
  }

  /** As many of them stay as there are people whose emoji could be theirs. */
  private List<Reaction> takenBackNameless(
      Map.Entry<Ts, List<EmojiSeen>> seen, Map<Given, Reaction> heard, Instant certainUntil) {
    Map<String, Long> possible = new HashMap<>();
    for (EmojiSeen emoji : seen.getValue()) {
      String exact = EmojiName.exact(emoji.name());
      long theirs =
          emoji.people().stream()
              .filter(person -> forgotten.covers(person, seen.getKey().at()))
              .filter(person -> !heard.containsKey(new Given(person, exact)))
              .count();
      possible.put(exact, emoji.everybody() ? theirs : Long.MAX_VALUE);
    }
    List<Reaction> takenBack = new ArrayList<>();
    for (Map.Entry<Given, Reaction> each : nameless(heard, certainUntil)) {
      long left = possible.merge(each.getKey().emoji(), -1L, Long::sum);
      if (left < 0) {
        takenBack.add(each.getValue().turned());
      }
    }
    return takenBack;
  }

  private static List<Map.Entry<Given, Reaction>> nameless(
      Map<Given, Reaction> heard, Instant certainUntil) {
    return heard.entrySet().stream()
        .filter(each -> each.getKey().person().isNameless())
        .filter(each -> each.getValue().present() && each.getValue().isOlderThan(certainUntil))
        .sorted(Comparator.comparing(each -> each.getKey().person().value()))
        .toList();
  }
}

package dev.starling.village;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** People who answer, mark, change their words and take things back, as the dice fall. */
final class Crowd {
  private static final List<String> EMOJI =
      List.of("key", "dart", "handshake", "scales", "shield", "tada");

  private final Town town;
  private final Random dice;
  private final Map<String, List<String>> members;

  /**
   * @param members who is in which channel; Ada is in all of them
   */
  Crowd(Town town, Random dice, Map<String, List<String>> members) {
    this.town = town;
    this.dice = dice;
    this.members = members;
  }

  /** One of them does something, if there is something to do. */
  void acts() {
    String channel = any(members.keySet().stream().sorted().toList());
    List<Message> all = town.person("U0ADA", channel).reads(channel);
    List<Message> questions = all.stream().filter(each -> each.offers("Answer")).toList();
    if (!questions.isEmpty()) {
      Message question =
          any(questions.subList(Math.max(0, questions.size() - 2), questions.size()));
      List<Message> thread = all.stream().filter(each -> answers(each, question)).toList();
      acts(town.person(any(members.get(channel)), channel), question, thread);
    }
  }

  private static boolean answers(Message message, Message question) {
    return message.isReply()
        && message.thread().equals(question.ts())
        && !message.isDeleted()
        && Json.text(message.json(), "bot_id").isEmpty();
  }

  private void acts(Villager person, Message question, List<Message> thread) {
    Optional<Message> own =
        thread.stream().filter(each -> each.author().equals(person.id())).findFirst();
    int fate = dice.nextInt(100);
    if (own.isEmpty() && fate < 60) {
      person.says(words()).in(question);
    } else if (own.isPresent() && fate < 15) {
      person.edits(own.get(), words());
    } else if (own.isPresent() && fate < 22) {
      person.deletes(own.get());
    } else {
      marks(person, thread);
    }
  }

  private void marks(Villager person, List<Message> thread) {
    if (thread.isEmpty()) {
      return;
    }
    Message message = any(thread);
    String emoji = any(EMOJI);
    if (gave(person, emoji, message)) {
      person.takesBack(emoji, message);
    } else {
      person.reacts(emoji, message);
    }
  }

  private static boolean gave(Villager person, String emoji, Message message) {
    return Json.objects(message.json(), "reactions").stream()
        .filter(reaction -> Json.text(reaction, "name").equals(emoji))
        .anyMatch(reaction -> givers(reaction).contains(person.id()));
  }

  static List<String> givers(JsonObject reaction) {
    return reaction.getAsJsonArray("users").asList().stream().map(e -> e.getAsString()).toList();
  }

  private String words() {
    return Stories.ofWords(45 + dice.nextInt(60));
  }

  private <T> T any(List<T> some) {
    return some.get(dice.nextInt(some.size()));
  }
}

package dev.starling.question;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a channel was asked so far, oldest first. */
public record History(List<Asked> asked) {
  public static final History NONE = new History(List.of());

  public History {
    asked = List.copyOf(asked);
  }

  Optional<Theme> lastTheme() {
    return asked.isEmpty() ? Optional.empty() : Optional.of(asked.get(asked.size() - 1).theme());
  }

  Optional<LocalDate> lastOn(Theme theme) {
    return asked.stream()
        .filter(each -> each.theme() == theme)
        .map(Asked::on)
        .reduce((earlier, later) -> later);
  }

  /** How many askings ago it was; one that never was is as many ago as there were. */
  int waited(Theme theme) {
    for (int place = asked.size() - 1; place >= 0; place--) {
      if (asked.get(place).theme() == theme) {
        return asked.size() - 1 - place;
      }
    }
    return asked.size();
  }

  /** Grows with every asking, so the least recently asked has the smallest; never asked is -1. */
  int lastPlace(Question question) {
    for (int place = asked.size() - 1; place >= 0; place--) {
      if (asked.get(place).question().equals(question.id())) {
        return place;
      }
    }
    return -1;
  }

  /** What was not asked since all of the bank had been; never empty, unless the bank is. */
  List<Question> unusedOf(QuestionBank bank) {
    return RunThrough.of(bank, this).unused();
  }

  /** The half of the bank that was asked last, if so much of it was asked. */
  Set<QuestionId> recentHalfOf(QuestionBank bank) {
    Set<QuestionId> recent = new LinkedHashSet<>();
    for (int place = asked.size() - 1; place >= 0 && recent.size() < bank.size() / 2; place--) {
      QuestionId id = asked.get(place).question();
      if (bank.find(id).isPresent()) {
        recent.add(id);
      }
    }
    return recent;
  }
}

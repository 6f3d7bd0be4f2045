package dev.starling.question.reading;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a question from each line; short lines that ask nothing are headings. */
final class LinesReader {
  private static final int LONGEST_HEADING = 60;

  private final Pile pile;
  private @Nullable String heading;
  private @Nullable Draft last;

  LinesReader(Pile pile) {
    this.pile = pile;
  }

  void read(String text) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty()) {
        read(i + 1, line);
      }
    }
  }

  private void read(int number, String line) {
    String bare = Marks.off(line);
    Optional<Label> label = Label.of(bare).filter(each -> each.field() != Field.TEXT);
    if (Marks.isAnswer(line)) {
      return;
    }
    if (Asks.something(bare)) {
      last = pile.add(new Draft(number, bare));
      if (heading != null) {
        last.say(Field.CATEGORY, heading);
      }
    } else if (label.isPresent() && last != null) {
      Values.say(last, label.get());
    } else if (line.length() <= LONGEST_HEADING) {
      heading = bare.replaceAll("[:：\\s=-]+$", "");
    } else {
      pile.noQuestion(number, bare);
    }
  }
}

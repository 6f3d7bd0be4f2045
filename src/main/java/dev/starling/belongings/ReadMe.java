package dev.starling.belongings;

import java.time.format.DateTimeFormatter;

/** What is what in the file that one takes along. */
final class ReadMe {
  private ReadMe() {}

  static String of(Belongings all) {
    return """
        What Starling keeps about you
        Written %s (UTC), which was %s where you are.

        interview.md      your stories by theme, to read, print and take along; your answers behind
        stories.csv       the same stories as a table, archived ones too
        answers.csv       your answers: what was asked, what you said, what colleagues saw in it
        everything.json   everything that is kept with your name on it, for programs

        To bring stories back, send Starling this file, interview.md, stories.csv or everything.json
        in a direct message, changed or not. It shows first what would become of them.

        In the tables, a cell that a spreadsheet would take for a formula begins with an apostrophe.
        Marks are counted: who gave a growth signal privately is told to nobody.
        Only you were sent this. What is in it may be private to others, too: mind where you put it.
        """
        .formatted(
            all.at(),
            DateTimeFormatter.ISO_ZONED_DATE_TIME.format(all.at().atZone(all.owner().zone())));
  }
}

package dev.starling.belongings.paper;

import dev.starling.question.Theme;
import dev.starling.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A story bank as a table, which can be read back. */
public final class Cells {
  private Cells() {}

  public static String of(List<Story> stories) {
    List<List<String>> rows = new ArrayList<>();
    List<String> header = new ArrayList<>(List.of("id", "title", "themes"));
    Part.WORDS.forEach(part -> header.add(part.field()));
    header.addAll(List.of("archived", "written", "changed"));
    rows.add(header);
    stories.forEach(story -> rows.add(row(story)));
    return Csv.write(rows);
  }

  private static List<String> row(Story story) {
    List<String> row =
        new ArrayList<>(List.of(story.id().value(), Lines.of(story.title()), themes(story)));
    Part.WORDS.forEach(part -> row.add(Lines.of(part.of(story.text()))));
    row.add(story.archived() ? "yes" : "no");
    row.add(story.writtenAt().toString());
    row.add(story.changedAt().toString());
    return row;
  }

  private static String themes(Story story) {
    return story.text().themes().stream().map(Theme::slug).collect(Collectors.joining(", "));
  }
}

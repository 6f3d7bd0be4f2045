package dev.starling.storage.export;

import dev.starling.feedback.Rubric;
import dev.starling.feedback.Rubrics;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Which emoji stands for which mark now; rounds that opened earlier keep their own. */
final class EmojiRows implements Section {
  private final Rubrics rubrics;

  EmojiRows(Rubrics rubrics) {
    this.rubrics = rubrics;
  }

  @Override
  public String name() {
    return "emojiMap";
  }

  @Override
  public String sql() {
    return """
        select coalesce((select max(version) from rubric where workspace = w.id), 0) as version
        from workspace w where w.id = :workspace""";
  }

  @Override
  public void write(Entry entry) throws SQLException, IOException {
    int version = entry.row().getInt("version");
    Rubric rubric = version == 0 ? Rubric.standard() : rubrics.get(entry.workspace(), version);
    Map<String, String> emoji = new HashMap<>();
    rubric.emoji().forEach((mark, name) -> emoji.put(mark.slug(), name));
    entry.json().name("growthInPublic").value(rubric.growthInPublic());
    entry.map("emoji", emoji);
  }
}

package dev.starling.storage.export;

import java.io.IOException;
import java.sql.SQLException;

/** People's story banks, with the answers that tell each story. */
final class StoryRows implements Section {
  @Override
  public String name() {
    return "stories";
  }

  @Override
  public String sql() {
    return """
        select s.id, s.person, s.title, s.situation, s.task, s.action, s.result, s.learning,
          s.tradeoffs, s.evidence, s.witness, s.archived, s.written_at as written,
          s.changed_at as changed, (
            select string_agg(t.theme, ' ' order by t.position) from story_theme t
            where t.workspace = s.workspace and t.story = s.id) as themes, (
            select string_agg(l.answer, ' ' order by l.answer) from story_telling l
            where l.workspace = s.workspace and l.story = s.id) as tellings
        from story s
        where s.workspace = :workspace and (:person = '' or s.person = :person)
        order by s.written_at, s.id""";
  }

  @Override
  public void write(Entry entry) throws SQLException, IOException {
    entry.text("id", "person", "title").list("themes", " ");
    entry.text("situation", "task", "action", "result", "learning", "tradeoffs");
    entry.text("evidence", "witness").flag("archived").moment("written", "changed");
    entry.list("tellings", " ");
  }
}

package dev.starling.storage.export;

import java.io.IOException;
import java.sql.SQLException;

/** The answers that stand now, in the words of their messages; of a form also part by part. */
final class AnswerRows implements Section {
  @Override
  public String name() {
    return "answers";
  }

  @Override
  public String sql() {
    return """
        select a.id, a.round, a.person, a.ts, a.kind, a.take, a.words, a.seconds, a.late, (
            select string_agg(coalesce(m.text, ''), '\n' order by m.ts) from message m
            where m.workspace = a.workspace and m.answer = a.id and not m.deleted) as text,
          f.id as form, f.situation, f.task, f.action, f.result, f.learning, f.tradeoffs
        from answer a
        left join message p on p.workspace = a.workspace and p.answer = a.id
          and p.form is not null and not p.deleted
        left join form f on f.workspace = p.workspace and f.id = p.form and not f.deleted
        where a.workspace = :workspace and (:person = '' or a.person = :person)
        order by a.sent_at, a.id""";
  }

  @Override
  public void write(Entry entry) throws SQLException, IOException {
    entry.text("id", "round", "person", "ts").word("kind").number("take");
    entry.json().name("text").value(entry.get("text"));
    entry.number("words", "seconds").flag("late");
    entry.json().name("parts");
    if (entry.get("form").isEmpty()) {
      entry.json().nullValue();
    } else {
      entry.json().beginObject();
      entry.text("situation", "task", "action", "result", "learning", "tradeoffs");
      entry.json().endObject();
    }
  }
}

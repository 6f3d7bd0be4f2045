package dev.starling.storage.export;

import java.io.IOException;
import java.sql.SQLException;

/** The marks that count, each once, whatever the message and skin tone of its emoji. */
final class MarkRows implements Section {
  @Override
  public String name() {
    return "marks";
  }

  @Override
  public String sql() {
    return """
        select distinct a.id as answer, x.person, e.mark
        from answer a
        join round r on r.workspace = a.workspace and r.id = a.round
        join message m on m.workspace = a.workspace and m.answer = a.id
        join reaction x on x.workspace = m.workspace and x.channel = m.channel and x.ts = m.ts
        join rubric v on v.workspace = r.workspace and v.version = r.rubric
        join rubric_emoji e on e.workspace = v.workspace and e.version = v.version
          and e.emoji = x.plain
        left join person p on p.workspace = x.workspace and p.id = x.person
        where a.workspace = :workspace and (:person = '' or :person in (a.person, x.person))
          and x.present and x.person <> a.person and (e.strength or v.growth_in_public)
          and not coalesce(p.bot, false) and not coalesce(p.foreigner, false)
        order by a.id, x.person, e.mark""";
  }

  @Override
  public void write(Entry entry) throws SQLException, IOException {
    entry.text("answer", "person", "mark");
  }
}

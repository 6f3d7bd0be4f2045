package dev.starling.storage.export;

import java.io.IOException;
import java.sql.SQLException;

/**
 * The questions that were put to channels. One that never reached its channel is not among them.
 */
final class RoundRows implements Section {
  @Override
  public String name() {
    return "rounds";
  }

  @Override
  public String sql() {
    return """
        select r.id, c.slack_id as channel, r.date, r.ts, r.question, r.question_id as questionId,
          r.themes, r.why, r.state, r.closes_at as closes, r.opened_at as opened,
          r.asked_by as askedBy
        from round r
        join channel c on c.workspace = r.workspace and c.id = r.channel
        where r.workspace = :workspace and r.state <> 'WITHDRAWN'
          and (:person = '' or r.asked_by = :person or exists (
            select 1 from answer a where a.workspace = r.workspace and a.round = r.id
              and a.person = :person))
        order by r.opened_at, r.id""";
  }

  @Override
  public void write(Entry entry) throws SQLException, IOException {
    entry.text("id", "channel", "date", "ts", "question", "questionId").list("themes", "\n");
    entry.text("why").word("state").moment("closes", "opened").text("askedBy");
  }
}

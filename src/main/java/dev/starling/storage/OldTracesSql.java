package dev.starling.storage;

import dev.starling.base.Ts;
import java.time.Instant;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** What was said and marked before a moment. An answer that was going on then stays whole. */
public interface OldTracesSql {
  default void erase(Instant moment, Ts ts) {
    eraseAnswers(moment);
    eraseForms(moment);
    eraseMessages(moment);
    eraseReactions(ts);
    eraseVerdicts(ts);
    leaveUnasked(moment);
  }

  @SqlUpdate("delete from answer where last_at < :moment")
  void eraseAnswers(Instant moment);

  @SqlUpdate(
      """
      delete from form where submitted_at < :moment
        and not exists (select 1 from message m
          join answer a on a.workspace = m.workspace and a.id = m.answer
          where m.workspace = form.workspace and m.form = form.id)""")
  void eraseForms(Instant moment);

  @SqlUpdate(
      """
      delete from message where sent_at < :moment
        and not exists (select 1 from answer a
          where a.workspace = message.workspace and a.id = message.answer)""")
  void eraseMessages(Instant moment);

  @SqlUpdate(
      """
      delete from reaction where ts < :ts
        and not exists (select 1 from message m where m.workspace = reaction.workspace
          and m.channel = reaction.channel and m.ts = reaction.ts)""")
  void eraseReactions(Ts ts);

  @SqlUpdate(
      """
      delete from verdict where ts < :ts
        and not exists (select 1 from message m where m.workspace = verdict.workspace
          and m.channel = verdict.channel and m.ts = verdict.ts)""")
  void eraseVerdicts(Ts ts);

  @SqlUpdate("update round set asked_by = null where opened_at < :moment and asked_by is not null")
  void leaveUnasked(Instant moment);
}

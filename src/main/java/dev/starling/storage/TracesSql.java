package dev.starling.storage;

import dev.starling.base.ChannelId;
import dev.starling.base.PersonId;
import dev.starling.base.Ts;
import dev.starling.base.WorkspaceId;
import dev.starling.forget.FormTrace;
import dev.starling.forget.Holdings;
import dev.starling.forget.Traces;
import dev.starling.round.RoundId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.sqlobject.CreateSqlObject;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.transaction.Transaction;

/** What people and workspaces left, in whatever table. */
@RegisterConstructorMapper(Holdings.class)
@RegisterRowMapper(TracesSql.Forms.class)
@RegisterRowMapper(TracesSql.RoundIds.class)
public interface TracesSql extends Traces {
  @CreateSqlObject
  GivenMarksSql givenMarks();

  @CreateSqlObject
  SharedTracesSql sharedTraces();

  @CreateSqlObject
  OwnWordsSql ownWords();

  @CreateSqlObject
  NamesSql names();

  @CreateSqlObject
  OldTracesSql old();

  @CreateSqlObject
  WholeWorkspaceSql workspaces();

  /** What was given to others gets its new names while it is still known whose it is. */
  @Override
  @Transaction
  default void erase(PersonId person, Supplier<String> names) {
    givenMarks().makeNameless(person, names);
    sharedTraces().makeNameless(person, names);
    ownWords().erase(person);
    names().erase(person, names.get());
  }

  @Override
  @Transaction
  default void eraseConversation(ChannelId direct) {
    names().erasePosts(direct);
    names().eraseChannel(direct);
  }

  @Override
  @Transaction
  default void eraseBefore(Instant moment) {
    old().erase(moment, Ts.of(moment));
  }

  @Override
  @Transaction
  default void erase(WorkspaceId workspace) {
    workspaces().erase(workspace);
  }

  @Override
  @SqlQuery(
      """
      select
        (select count(*) from story where workspace = :p.workspace.value and person = :p.value)
          as stories,
        (select count(*) from story_draft where workspace = :p.workspace.value
          and person = :p.value) as drafts,
        (select count(*) from answer where workspace = :p.workspace.value and person = :p.value)
          as answers,
        (select count(*) from form where workspace = :p.workspace.value and person = :p.value
          and not deleted and ts is not null) as form_posts,
        (select count(*) from message where workspace = :p.workspace.value and person = :p.value
          and not deleted) as messages,
        (select count(*) from reaction where workspace = :p.workspace.value and person = :p.value
          and present) as marks,
        (select count(*) from quiet_signal where workspace = :p.workspace.value
          and person = :p.value) as signals,
        (select count(*) from quiz_recall where workspace = :p.workspace.value
          and person = :p.value) as quiz_items,
        (select count(*) from own_question where workspace = :p.workspace.value
          and author = :p.value and state in ('SUGGESTED', 'DECLINED')) as suggestions""")
  Holdings countOf(@BindMethods("p") PersonId person);

  @Override
  @SqlQuery(
      """
      select r.workspace, r.id from round r
      where r.workspace = :p.workspace.value and r.state <> 'OPEN' and r.ts is not null
        and exists (select 1 from answer a where a.workspace = r.workspace and a.round = r.id
          and a.person = :p.value)
      order by r.opened_at desc, r.id""")
  List<RoundId> answeredBy(@BindMethods("p") PersonId person);

  @Override
  @SqlQuery(
      """
      select workspace, id from round
      where workspace = :p.workspace.value and asked_by = :p.value and ts is not null
      order by opened_at desc, id""")
  List<RoundId> askedBy(@BindMethods("p") PersonId person);

  @Override
  @SqlQuery(
      """
      select f.workspace, f.round, r.channel, f.id, coalesce(f.ts, p.ts) as ts,
        coalesce(p.state = 'SENDING', false) as sending
      from form f
      join round r on r.workspace = f.workspace and r.id = f.round
      left join post p on p.workspace = f.workspace and p.key = 'form-' || f.id
      where f.workspace = :p.workspace.value and f.person = :p.value and not f.deleted
      order by f.submitted_at desc, f.id""")
  List<FormTrace> formsOf(@BindMethods("p") PersonId person);

  /** Reads a round's id. */
  final class RoundIds implements RowMapper<RoundId> {
    @Override
    public RoundId map(ResultSet row, StatementContext context) throws SQLException {
      return new RoundId(Rows.workspace(row), row.getString("id"));
    }
  }

  /** Reads a form, as far as Slack may show it. */
  final class Forms implements RowMapper<FormTrace> {
    @Override
    public FormTrace map(ResultSet row, StatementContext context) throws SQLException {
      return new FormTrace(
          new RoundId(Rows.workspace(row), row.getString("round")),
          Rows.channel(row),
          row.getString("id"),
          Columns.ts(row, "ts"),
          row.getBoolean("sending"));
    }
  }
}

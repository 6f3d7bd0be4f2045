package dev.starling.storage;

import dev.starling.base.PersonId;
import dev.starling.feedback.Mark;
import dev.starling.feedback.QuietSignals;
import dev.starling.feedback.Scorecard;
import dev.starling.round.AnswerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jdbi.v3.sqlobject.transaction.Transaction;

/** The table {@code quiet_signal}. */
@RegisterRowMapper(QuietSignalsSql.Mapper.class)
public interface QuietSignalsSql extends QuietSignals {
  @Override
  @Transaction
  default void give(AnswerId answer, PersonId peer, Set<Mark> signals, Instant at) {
    withdraw(answer, peer);
    signals.stream().sorted().forEach(signal -> give(answer, peer, signal.slug(), at));
  }

  @SqlUpdate(
      """
      delete from quiet_signal where workspace = :answer.workspace.value
        and answer = :answer.value and person = :peer.value""")
  void withdraw(@BindMethods("answer") AnswerId answer, @BindMethods("peer") PersonId peer);

  @SqlUpdate(
      """
      insert into quiet_signal (workspace, answer, person, mark, given_at)
      values (:answer.workspace.value, :answer.value, :peer.value, :mark, :at)
      on conflict (workspace, answer, person, mark) do nothing""")
  void give(
      @BindMethods("answer") AnswerId answer,
      @BindMethods("peer") PersonId peer,
      String mark,
      Instant at);

  @Override
  default Scorecard findOn(AnswerId answer) {
    Map<Mark, Set<PersonId>> peers = new EnumMap<>(Mark.class);
    given(answer)
        .forEach(one -> peers.computeIfAbsent(one.mark(), any -> new HashSet<>()).add(one.peer()));
    return new Scorecard(peers);
  }

  @SqlQuery(
      """
      select workspace, person, mark from quiet_signal
      where workspace = :answer.workspace.value and answer = :answer.value
      order by mark, person""")
  List<Given> given(@BindMethods("answer") AnswerId answer);

  /** A row. */
  record Given(Mark mark, PersonId peer) {}

  /** Reads a row. */
  final class Mapper implements RowMapper<Given> {
    @Override
    public Given map(ResultSet row, StatementContext context) throws SQLException {
      return new Given(Mark.ofSlug(row.getString("mark")).orElseThrow(), Rows.person(row));
    }
  }
}

package dev.starling.storage;

import dev.starling.base.WorkspaceId;
import dev.starling.workspace.ZoneReport;
import dev.starling.workspace.ZoneReports;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The table {@code zone_report}. */
@RegisterRowMapper(ZoneReportsSql.Mapper.class)
public interface ZoneReportsSql extends ZoneReports {
  @Override
  @SqlUpdate(
      """
      insert into zone_report (workspace, zone, offset_seconds, at)
      values (:workspace.value, :zone, :offsetSeconds, :at)
      on conflict (workspace, zone) do update set offset_seconds = excluded.offset_seconds,
        at = excluded.at
      where zone_report.at < excluded.at\
      """)
  void keep(@BindMethods ZoneReport report);

  @Override
  @SqlQuery("select * from zone_report where workspace = :workspace.value order by zone")
  List<ZoneReport> of(@BindMethods("workspace") WorkspaceId workspace);

  /** Reads a row. */
  final class Mapper implements RowMapper<ZoneReport> {
    @Override
    public ZoneReport map(ResultSet row, StatementContext context) throws SQLException {
      return new ZoneReport(
          Rows.workspace(row),
          row.getString("zone"),
          row.getInt("offset_seconds"),
          Columns.at(row, "at"));
    }
  }
}

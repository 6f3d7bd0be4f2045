package dev.starling.storage;

import dev.starling.base.ChannelId;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads a channel's id. */
public final class ChannelIdMapper implements RowMapper<ChannelId> {
  @Override
  public ChannelId map(ResultSet row, StatementContext context) throws SQLException {
    return Rows.channel(row);
  }
}

package dev.starling.storage;

import dev.starling.base.PersonId;
import dev.starling.base.WorkspaceId;
import dev.starling.sharing.Feedback;
import dev.starling.sharing.Share;
import dev.starling.sharing.ShareId;
import dev.starling.sharing.Shares;
import dev.starling.story.StoryId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The tables {@code shared_story} and {@code story_feedback}. */
@RegisterRowMapper(SharesSql.ShareMapper.class)
@RegisterRowMapper(SharesSql.FeedbackMapper.class)
public interface SharesSql extends Shares {
  @Override
  @SqlUpdate(
      """
      insert into shared_story (workspace, id, story, owner, colleague, wish, shared_at)
      values (:id.workspace.value, :id.value, :story.value, :owner.value, :colleague.value, :wish,
        :sharedAt)
      on conflict do nothing""")
  boolean add(@BindMethods Share share);

  @Override
  @SqlQuery("select * from shared_story where workspace = :id.workspace.value and id = :id.value")
  Optional<Share> find(@BindMethods("id") ShareId id);

  @Override
  @SqlQuery(
      """
      select * from shared_story
      where workspace = :story.workspace.value and story = :story.value and taken_back_at is null
      order by shared_at, id""")
  List<Share> findStanding(@BindMethods("story") StoryId story);

  @Override
  @SqlQuery(
      """
      select * from shared_story
      where workspace = :owner.workspace.value and owner = :owner.value and taken_back_at is null
      order by shared_at, id""")
  List<Share> findStandingOf(@BindMethods("owner") PersonId owner);

  @Override
  @SqlUpdate(
      """
      update shared_story set taken_back_at = :at
      where workspace = :id.workspace.value and id = :id.value and taken_back_at is null""")
  boolean takeBack(@BindMethods("id") ShareId id, Instant at);

  @Override
  @SqlUpdate(
      """
      insert into story_feedback (workspace, id, share, strong, missing, given_at)
      values (:share.workspace.value, :id, :share.value, :strong, :missing, :givenAt)
      on conflict (workspace, id) do nothing""")
  boolean say(@BindMethods Feedback feedback);

  @Override
  @SqlQuery("select * from story_feedback where workspace = :workspace.value and id = :id")
  Optional<Feedback> findFeedback(@BindMethods("workspace") WorkspaceId workspace, String id);

  @Override
  @SqlQuery(
      """
      select f.* from story_feedback f
      join shared_story s on s.workspace = f.workspace and s.id = f.share
      where s.workspace = :story.workspace.value and s.story = :story.value
      order by f.given_at desc, f.id""")
  List<Feedback> findFeedbackOn(@BindMethods("story") StoryId story);

  /** Reads a share. */
  final class ShareMapper implements RowMapper<Share> {
    @Override
    public Share map(ResultSet row, StatementContext context) throws SQLException {
      WorkspaceId workspace = Rows.workspace(row);
      return new Share(
          new ShareId(workspace, row.getString("id")),
          new StoryId(workspace, row.getString("story")),
          new PersonId(workspace, row.getString("owner")),
          new PersonId(workspace, row.getString("colleague")),
          row.getString("wish"),
          Columns.at(row, "shared_at"),
          Columns.moment(row, "taken_back_at"));
    }
  }

  /** Reads what was said. */
  final class FeedbackMapper implements RowMapper<Feedback> {
    @Override
    public Feedback map(ResultSet row, StatementContext context) throws SQLException {
      return new Feedback(
          new ShareId(Rows.workspace(row), row.getString("share")),
          row.getString("id"),
          row.getString("strong"),
          row.getString("missing"),
          Columns.at(row, "given_at"));
    }
  }
}

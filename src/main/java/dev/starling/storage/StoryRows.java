package dev.starling.storage;

import dev.starling.question.Theme;
import dev.starling.round.AnswerId;
import dev.starling.story.Bullets;
import dev.starling.story.Draft;
import dev.starling.story.Spine;
import dev.starling.story.Story;
import dev.starling.story.StoryId;
import dev.starling.story.StoryText;
import dev.starling.story.Telling;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Reads the rows of story banks. Public, or JDBI could not make the readers. */
public final class StoryRows {
  private StoryRows() {}

  static String themes(List<Theme> themes) {
    return themes.stream().map(Theme::slug).collect(Collectors.joining(" "));
  }

  private static List<Theme> themes(@Nullable String slugs) {
    return slugs == null || slugs.isEmpty()
        ? List.of()
        : List.of(slugs.split(" ")).stream().map(Theme::find).flatMap(Optional::stream).toList();
  }

  private static StoryText text(ResultSet row) throws SQLException {
    return new StoryText(
        row.getString("title"),
        themes(row.getString("themes")),
        new Bullets(
            row.getString("situation"),
            row.getString("task"),
            row.getString("action"),
            row.getString("result"),
            row.getString("learning"),
            row.getString("tradeoffs")),
        row.getString("evidence"),
        row.getString("witness"));
  }

  /** Reads a story. */
  public static final class Stories implements RowMapper<Story> {
    @Override
    public Story map(ResultSet row, StatementContext context) throws SQLException {
      return new Story(
          new StoryId(Rows.workspace(row), row.getString("id")),
          Rows.person(row),
          text(row),
          row.getBoolean("archived"),
          Columns.at(row, "written_at"),
          Columns.at(row, "changed_at"));
    }
  }

  /** Reads what was typed. */
  public static final class Drafts implements RowMapper<Draft> {
    @Override
    public Draft map(ResultSet row, StatementContext context) throws SQLException {
      return new Draft(
          Rows.person(row), row.getString("form"), text(row), Columns.at(row, "kept_at"));
    }
  }

  /** Reads a story's spine. */
  public static final class Spines implements RowMapper<Spine> {
    @Override
    public Spine map(ResultSet row, StatementContext context) throws SQLException {
      List<Theme> themes = themes(row.getString("themes"));
      return new Spine(
          new StoryId(Rows.workspace(row), row.getString("id")),
          row.getString("title"),
          themes,
          row.getBoolean("whole") && !themes.isEmpty(),
          row.getBoolean("archived"),
          Columns.at(row, "changed_at"),
          row.getInt("tellings"),
          Columns.moment(row, "last_at"),
          row.getInt("peers"));
    }
  }

  /** Reads which story. */
  public static final class Ids implements RowMapper<StoryId> {
    @Override
    public StoryId map(ResultSet row, StatementContext context) throws SQLException {
      return new StoryId(Rows.workspace(row), row.getString("story"));
    }
  }

  /** Reads a telling. */
  public static final class Tellings implements RowMapper<Telling> {
    @Override
    public Telling map(ResultSet row, StatementContext context) throws SQLException {
      return new Telling(
          new AnswerId(Rows.workspace(row), row.getString("answer")),
          Theme.find(row.getString("theme")).orElseThrow(),
          row.getString("question"),
          Columns.at(row, "sent_at"));
    }
  }
}

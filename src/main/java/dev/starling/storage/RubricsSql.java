package dev.starling.storage;

import dev.starling.base.WorkspaceId;
import dev.starling.feedback.Mark;
import dev.starling.feedback.Rubric;
import dev.starling.feedback.Rubrics;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.KeyColumn;
import org.jdbi.v3.sqlobject.config.ValueColumn;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jdbi.v3.sqlobject.transaction.Transaction;

/** The tables {@code rubric} and {@code rubric_emoji}. */
public interface RubricsSql extends Rubrics {
  @Override
  default Rubric current(WorkspaceId workspace) {
    return latest(workspace)
        .map(version -> get(workspace, version))
        .orElseGet(
            () -> {
              keep(workspace, Rubric.standard());
              return Rubric.standard();
            });
  }

  @Override
  default Rubric get(WorkspaceId workspace, int version) {
    Map<Mark, String> emoji = new EnumMap<>(Mark.class);
    emoji(workspace, version)
        .forEach((slug, name) -> Mark.ofSlug(slug).ifPresent(mark -> emoji.put(mark, name)));
    return new Rubric(version, emoji, growthInPublic(workspace, version));
  }

  @Override
  @Transaction
  default boolean keep(WorkspaceId workspace, Rubric rubric) {
    boolean kept = insert(workspace, rubric.version(), rubric.growthInPublic());
    if (kept) {
      rubric
          .emoji()
          .forEach(
              (mark, emoji) ->
                  insert(workspace, rubric.version(), mark.slug(), mark.isStrength(), emoji));
    }
    return kept;
  }

  @SqlQuery(
      """
      select version from rubric where workspace = :workspace.value
      order by version desc limit 1""")
  Optional<Integer> latest(@BindMethods("workspace") WorkspaceId workspace);

  @SqlQuery(
      """
      select growth_in_public from rubric
      where workspace = :workspace.value and version = :version""")
  boolean growthInPublic(@BindMethods("workspace") WorkspaceId workspace, int version);

  @KeyColumn("mark")
  @ValueColumn("emoji")
  @SqlQuery(
      """
      select mark, emoji from rubric_emoji
      where workspace = :workspace.value and version = :version""")
  Map<String, String> emoji(@BindMethods("workspace") WorkspaceId workspace, int version);

  @SqlUpdate(
      """
      insert into rubric (workspace, version, growth_in_public)
      values (:workspace.value, :version, :growthInPublic)
      on conflict (workspace, version) do nothing""")
  boolean insert(
      @BindMethods("workspace") WorkspaceId workspace, int version, boolean growthInPublic);

  @SqlUpdate(
      """
      insert into rubric_emoji (workspace, version, mark, strength, emoji)
      values (:workspace.value, :version, :mark, :strength, :emoji)""")
  void insert(
      @BindMethods("workspace") WorkspaceId workspace,
      int version,
      String mark,
      boolean strength,
      String emoji);

  @Override
  @SqlQuery(
      """
      select exists (select 1 from rubric_emoji
        where workspace = :workspace.value and emoji = :plainEmoji)""")
  boolean knows(@BindMethods("workspace") WorkspaceId workspace, String plainEmoji);
}

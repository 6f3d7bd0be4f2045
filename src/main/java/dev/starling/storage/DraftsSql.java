package dev.starling.storage;

import dev.starling.base.PersonId;
import dev.starling.story.Draft;
import dev.starling.story.Drafts;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The table {@code story_draft}. */
@RegisterRowMapper(StoryRows.Drafts.class)
public interface DraftsSql extends Drafts {
  @Override
  @SqlQuery(
      """
      select * from story_draft where workspace = :owner.workspace.value
        and person = :owner.value and form = :form""")
  Optional<Draft> find(@BindMethods("owner") PersonId owner, String form);

  @Override
  default void keep(Draft draft) {
    put(draft, StoryRows.themes(draft.text().themes()));
  }

  @SqlUpdate(
      """
      insert into story_draft (workspace, person, form, title, themes, situation, task, action,
        result, learning, tradeoffs, evidence, witness, kept_at)
      values (:owner.workspace.value, :owner.value, :form, :text.title, :themes,
        :text.bullets.situation, :text.bullets.task, :text.bullets.action, :text.bullets.result,
        :text.bullets.learning, :text.bullets.tradeoffs, :text.evidence, :text.witness, :keptAt)
      on conflict (workspace, person, form) do update set title = excluded.title,
        themes = excluded.themes, situation = excluded.situation, task = excluded.task,
        action = excluded.action, result = excluded.result, learning = excluded.learning,
        tradeoffs = excluded.tradeoffs, evidence = excluded.evidence, witness = excluded.witness,
        kept_at = excluded.kept_at
      where story_draft.kept_at <= excluded.kept_at""")
  void put(@BindMethods Draft draft, String themes);

  @Override
  @SqlUpdate(
      """
      delete from story_draft where workspace = :owner.workspace.value
        and person = :owner.value and form = :form""")
  void drop(@BindMethods("owner") PersonId owner, String form);
}

package dev.starling.storage;

import dev.starling.base.PersonId;
import java.util.List;
import java.util.function.Supplier;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/**
 * Stories that were shown to a forgotten person. What they said of them stays with the owners, who
 * each get a stranger's name for it. What was shared by the person goes with their stories.
 */
public interface SharedTracesSql {
  default void makeNameless(PersonId person, Supplier<String> names) {
    eraseSilent(person);
    for (String owner : owners(person)) {
      rename(person, owner, PersonId.NAMELESS + names.get());
    }
  }

  /** Those of which nothing was said. */
  @SqlUpdate(
      """
      delete from shared_story where workspace = :p.workspace.value and colleague = :p.value
        and not exists (select 1 from story_feedback f where f.workspace = shared_story.workspace
          and f.share = shared_story.id)""")
  void eraseSilent(@BindMethods("p") PersonId person);

  @SqlQuery(
      """
      select distinct owner from shared_story
      where workspace = :p.workspace.value and colleague = :p.value order by owner""")
  List<String> owners(@BindMethods("p") PersonId person);

  /** Nobody can open it any more: it ends with the last that was said of it. */
  @SqlUpdate(
      """
      update shared_story set colleague = :name,
        taken_back_at = coalesce(taken_back_at, (select max(f.given_at) from story_feedback f
          where f.workspace = shared_story.workspace and f.share = shared_story.id))
      where workspace = :p.workspace.value and colleague = :p.value and owner = :owner""")
  void rename(@BindMethods("p") PersonId person, String owner, String name);
}

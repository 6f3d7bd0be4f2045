package dev.starling.storage;

import dev.starling.base.PersonId;
import dev.starling.question.Theme;
import dev.starling.round.AnswerId;
import dev.starling.story.Stories;
import dev.starling.story.Story;
import dev.starling.story.StoryId;
import dev.starling.story.Telling;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jdbi.v3.sqlobject.transaction.Transaction;

/** The tables {@code story}, {@code story_theme} and {@code story_telling}. */
@RegisterRowMapper(StoryRows.Stories.class)
@RegisterRowMapper(StoryRows.Ids.class)
@RegisterRowMapper(StoryRows.Tellings.class)
public interface StoriesSql extends Stories {
  @Override
  @SqlQuery(
      """
      select s.*, (
        select string_agg(t.theme, ' ' order by t.position) from story_theme t
        where t.workspace = s.workspace and t.story = s.id
      ) as themes
      from story s where s.workspace = :id.workspace.value and s.id = :id.value""")
  Optional<Story> find(@BindMethods("id") StoryId id);

  @Override
  @SqlQuery(
      """
      select s.*, (
        select string_agg(t.theme, ' ' order by t.position) from story_theme t
        where t.workspace = s.workspace and t.story = s.id
      ) as themes
      from story s where s.workspace = :person.workspace.value and s.person = :person.value
      order by s.changed_at desc, s.id""")
  List<Story> findOf(@BindMethods("person") PersonId person);

  @Override
  @Transaction
  default void save(Story story) {
    put(story);
    withoutThemes(story.id());
    List<Theme> themes = story.text().themes();
    themes.forEach(theme -> serve(story.id(), theme.slug(), themes.indexOf(theme)));
  }

  @SqlUpdate(
      """
      insert into story (workspace, id, person, title, situation, task, action, result, learning,
        tradeoffs, evidence, witness, archived, written_at, changed_at)
      values (:id.workspace.value, :id.value, :owner.value, :text.title, :text.bullets.situation,
        :text.bullets.task, :text.bullets.action, :text.bullets.result, :text.bullets.learning,
        :text.bullets.tradeoffs, :text.evidence, :text.witness, :archived, :writtenAt, :changedAt)
      on conflict (workspace, id) do update set title = excluded.title,
        situation = excluded.situation, task = excluded.task, action = excluded.action,
        result = excluded.result, learning = excluded.learning, tradeoffs = excluded.tradeoffs,
        evidence = excluded.evidence, witness = excluded.witness, archived = excluded.archived,
        changed_at = excluded.changed_at""")
  void put(@BindMethods Story story);

  @SqlUpdate("delete from story_theme where workspace = :id.workspace.value and story = :id.value")
  void withoutThemes(@BindMethods("id") StoryId id);

  @SqlUpdate(
      """
      insert into story_theme (workspace, story, theme, position)
      values (:id.workspace.value, :id.value, :theme, :position)""")
  void serve(@BindMethods("id") StoryId id, String theme, int position);

  @Override
  @SqlUpdate(
      """
      update story set archived = :archived
      where workspace = :id.workspace.value and id = :id.value""")
  void archive(@BindMethods("id") StoryId id, boolean archived);

  @Override
  @SqlUpdate("delete from story where workspace = :id.workspace.value and id = :id.value")
  void remove(@BindMethods("id") StoryId id);

  @Override
  @SqlQuery(
      """
      select workspace, story from story_telling
      where workspace = :answer.workspace.value and answer = :answer.value order by story""")
  List<StoryId> findToldBy(@BindMethods("answer") AnswerId answer);

  @Override
  @SqlQuery(
      """
      select l.workspace, l.answer, r.theme, r.question, a.sent_at from story_telling l
      join answer a on a.workspace = l.workspace and a.id = l.answer
      join round r on r.workspace = a.workspace and r.id = a.round
      where l.workspace = :story.workspace.value and l.story = :story.value
      order by a.sent_at desc, a.id""")
  List<Telling> findTellings(@BindMethods("story") StoryId story);

  @Override
  @SqlQuery(
      """
      select count(distinct x.person)
      from story_telling l
      join answer a on a.workspace = l.workspace and a.id = l.answer
      join round r on r.workspace = a.workspace and r.id = a.round
      join message m on m.workspace = a.workspace and m.answer = a.id
      join reaction x on x.workspace = m.workspace and x.channel = m.channel and x.ts = m.ts
      join rubric_emoji e on e.workspace = x.workspace and e.emoji = x.plain
        and e.version = r.rubric
      left join person p on p.workspace = x.workspace and p.id = x.person
      where l.workspace = :story.workspace.value and l.story = :story.value
        and x.present and x.person <> m.person and e.strength
        and not coalesce(p.bot, false) and not coalesce(p.foreigner, false)""")
  int countPeers(@BindMethods("story") StoryId story);

  @Override
  @SqlUpdate(
      """
      insert into story_telling (workspace, answer, story)
      values (:answer.workspace.value, :answer.value, :story.value)
      on conflict (workspace, answer, story) do nothing""")
  void link(@BindMethods("answer") AnswerId answer, @BindMethods("story") StoryId story);

  @Override
  @SqlUpdate(
      """
      delete from story_telling
      where workspace = :answer.workspace.value and answer = :answer.value""")
  void unlink(@BindMethods("answer") AnswerId answer);
}

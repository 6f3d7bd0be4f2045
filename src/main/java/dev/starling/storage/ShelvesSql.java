package dev.starling.storage;

import dev.starling.base.PersonId;
import dev.starling.story.Shelves;
import dev.starling.story.Spine;
import java.util.List;
import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** Stories with what became of them, and none of their words but the title. */
@RegisterRowMapper(StoryRows.Spines.class)
public interface ShelvesSql extends Shelves {
  @Override
  @SqlQuery(
      """
      select s.workspace, s.id, s.title, s.archived, s.changed_at,
        s.situation <> '' and s.task <> '' and s.action <> '' and s.result <> ''
          and s.learning <> '' as whole,
        (
          select string_agg(t.theme, ' ' order by t.position) from story_theme t
          where t.workspace = s.workspace and t.story = s.id
        ) as themes,
        coalesce(told.tellings, 0) as tellings, told.last_at, coalesce(heard.peers, 0) as peers
      from story s
      left join (
        select l.story, count(*) as tellings, max(a.sent_at) as last_at
        from answer a
        join story_telling l on l.workspace = a.workspace and l.answer = a.id
        where a.workspace = :person.workspace.value and a.person = :person.value
        group by l.story
      ) told on told.story = s.id
      left join (
        select l.story, count(distinct x.person) as peers
        from answer a
        join story_telling l on l.workspace = a.workspace and l.answer = a.id
        join round r on r.workspace = a.workspace and r.id = a.round
        join message m on m.workspace = a.workspace and m.answer = a.id
        join reaction x on x.workspace = m.workspace and x.channel = m.channel and x.ts = m.ts
        join rubric_emoji e on e.workspace = x.workspace and e.emoji = x.plain
          and e.version = r.rubric
        left join person p on p.workspace = x.workspace and p.id = x.person
        where a.workspace = :person.workspace.value and a.person = :person.value
          and x.present and x.person <> a.person and e.strength
          and not coalesce(p.bot, false) and not coalesce(p.foreigner, false)
        group by l.story
      ) heard on heard.story = s.id
      where s.workspace = :person.workspace.value and s.person = :person.value
      order by s.changed_at desc, s.id""")
  List<Spine> findOf(@BindMethods("person") PersonId person);
}

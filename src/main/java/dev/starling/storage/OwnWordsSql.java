package dev.starling.storage;

import dev.starling.base.PersonId;
import java.util.List;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.customizer.Define;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** What a person said, wrote and was given for it. */
public interface OwnWordsSql {
  /** Where a person's own rows stand; reactions left here were taken back, or are on nobody's. */
  List<String> TABLES =
      List.of(
          "reaction",
          "message",
          "form",
          "quiet_signal",
          "answer",
          "story",
          "story_draft",
          "quiz_recall",
          "question_import",
          "story_import",
          "keeper",
          "team_member",
          "home_tab",
          "post");

  /** What hangs on a message goes before it; what hangs on an answer or a story goes with it. */
  default void erase(PersonId person) {
    eraseMarksOnMessages(person);
    eraseVerdicts(person);
    erasePosts(person);
    TABLES.forEach(table -> eraseFrom(table, person));
  }

  @SqlUpdate("delete from <table> where workspace = :p.workspace.value and person = :p.value")
  void eraseFrom(@Define("table") String table, @BindMethods("p") PersonId person);

  @SqlUpdate(
      """
      delete from reaction where workspace = :p.workspace.value
        and exists (select 1 from message m where m.workspace = reaction.workspace
          and m.channel = reaction.channel and m.ts = reaction.ts and m.person = :p.value)""")
  void eraseMarksOnMessages(@BindMethods("p") PersonId person);

  @SqlUpdate(
      """
      delete from verdict where workspace = :p.workspace.value
        and exists (select 1 from message m where m.workspace = verdict.workspace
          and m.channel = verdict.channel and m.ts = verdict.ts and m.person = :p.value)""")
  void eraseVerdicts(@BindMethods("p") PersonId person);

  /** The book's notes on form answers, and on those that were given back. */
  @SqlUpdate(
      """
      delete from post where workspace = :p.workspace.value
        and key in (select k.prefix || f.id from form f
          cross join (select 'form-' as prefix union all select 'back-') k
          where f.workspace = :p.workspace.value and f.person = :p.value)""")
  void erasePosts(@BindMethods("p") PersonId person);
}

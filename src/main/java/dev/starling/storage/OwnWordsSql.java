package dev.starling.storage;

import dev.starling.base.PersonId;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** What a person said, wrote and was given for it. */
public interface OwnWordsSql {
  /** What hangs on a message goes before it; what hangs on an answer or a story goes with it. */
  default void erase(PersonId person) {
    eraseMarksOnMessages(person);
    eraseReactions(person);
    eraseVerdicts(person);
    eraseMessages(person);
    erasePosts(person);
    eraseForms(person);
    eraseSignals(person);
    eraseAnswers(person);
    eraseStories(person);
    eraseDrafts(person);
    eraseRecalls(person);
  }

  @SqlUpdate(
      """
      delete from reaction where workspace = :p.workspace.value
        and exists (select 1 from message m where m.workspace = reaction.workspace
          and m.channel = reaction.channel and m.ts = reaction.ts and m.person = :p.value)""")
  void eraseMarksOnMessages(@BindMethods("p") PersonId person);

  /** Those that were taken back, and those on what nobody knows. */
  @SqlUpdate("delete from reaction where workspace = :p.workspace.value and person = :p.value")
  void eraseReactions(@BindMethods("p") PersonId person);

  @SqlUpdate(
      """
      delete from verdict where workspace = :p.workspace.value
        and exists (select 1 from message m where m.workspace = verdict.workspace
          and m.channel = verdict.channel and m.ts = verdict.ts and m.person = :p.value)""")
  void eraseVerdicts(@BindMethods("p") PersonId person);

  @SqlUpdate("delete from message where workspace = :p.workspace.value and person = :p.value")
  void eraseMessages(@BindMethods("p") PersonId person);

  /** The book's notes on form answers, and on those that were given back. */
  @SqlUpdate(
      """
      delete from post where workspace = :p.workspace.value
        and key in (select k.prefix || f.id from form f
          cross join (select 'form-' as prefix union all select 'back-') k
          where f.workspace = :p.workspace.value and f.person = :p.value)""")
  void erasePosts(@BindMethods("p") PersonId person);

  @SqlUpdate("delete from form where workspace = :p.workspace.value and person = :p.value")
  void eraseForms(@BindMethods("p") PersonId person);

  @SqlUpdate("delete from quiet_signal where workspace = :p.workspace.value and person = :p.value")
  void eraseSignals(@BindMethods("p") PersonId person);

  @SqlUpdate("delete from answer where workspace = :p.workspace.value and person = :p.value")
  void eraseAnswers(@BindMethods("p") PersonId person);

  @SqlUpdate("delete from story where workspace = :p.workspace.value and person = :p.value")
  void eraseStories(@BindMethods("p") PersonId person);

  @SqlUpdate("delete from story_draft where workspace = :p.workspace.value and person = :p.value")
  void eraseDrafts(@BindMethods("p") PersonId person);

  @SqlUpdate("delete from quiz_recall where workspace = :p.workspace.value and person = :p.value")
  void eraseRecalls(@BindMethods("p") PersonId person);
}

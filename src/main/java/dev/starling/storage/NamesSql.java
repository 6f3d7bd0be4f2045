package dev.starling.storage;

import dev.starling.base.ChannelId;
import dev.starling.base.PersonId;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** Wherever a person is named for something that is not theirs alone, or is about to be done. */
public interface NamesSql {
  /**
   * @param edition a new name for the questions as they then are
   */
  default void erase(PersonId person, String edition) {
    eraseSuggestions(person);
    leaveAuthorless(person);
    leaveUndecided(person);
    renew(person, edition);
    handOn(person);
    leaveUnasked(person);
    eraseNotices(person);
    eraseClaims(person);
    eraseErrands(person, toWhom(person), ' ' + person.toString(), quoted(person));
    eraseParked(person, toWhom(person), ' ' + person.toString(), quoted(person));
    erasePerson(person);
  }

  /** How an errand's name begins that is about them. */
  private static String toWhom(PersonId person) {
    return person.toString();
  }

  /** How they stand in an errand that is kept as JSON. */
  private static String quoted(PersonId person) {
    return "\"user\":\"" + person.value() + "\"";
  }

  @SqlUpdate(
      """
      delete from own_question where workspace = :p.workspace.value and author = :p.value
        and state in ('SUGGESTED', 'DECLINED')""")
  void eraseSuggestions(@BindMethods("p") PersonId person);

  @SqlUpdate(
      """
      update own_question set author = null
      where workspace = :p.workspace.value and author = :p.value""")
  void leaveAuthorless(@BindMethods("p") PersonId person);

  @SqlUpdate(
      """
      update own_question set decided_by = null
      where workspace = :p.workspace.value and decided_by = :p.value""")
  void leaveUndecided(@BindMethods("p") PersonId person);

  /** Whoever remembers the questions reads them anew. */
  @SqlUpdate("update question_edition set edition = :edition where workspace = :p.workspace.value")
  void renew(@BindMethods("p") PersonId person, String edition);

  /** A schedule goes on; whom to tell when it does not is the next keeper, or nobody. */
  @SqlUpdate(
      """
      update schedule set set_by = coalesce((select k.person from keeper k
        where k.workspace = schedule.workspace and k.channel = schedule.channel
          and k.person <> :p.value order by k.position, k.person limit 1), '')
      where workspace = :p.workspace.value and set_by = :p.value""")
  void handOn(@BindMethods("p") PersonId person);

  @SqlUpdate(
      """
      update round set asked_by = null
      where workspace = :p.workspace.value and asked_by = :p.value""")
  void leaveUnasked(@BindMethods("p") PersonId person);

  /**
   * What a channel was told is noted under the press of a button, and that under who pressed it.
   */
  @SqlUpdate(
      """
      delete from post where workspace = :p.workspace.value and key like '%/' || :p.value
        and state <> 'SENDING'""")
  void eraseNotices(@BindMethods("p") PersonId person);

  @SqlUpdate("delete from claim where workspace = :p.workspace.value and key like '%/' || :p.value")
  void eraseClaims(@BindMethods("p") PersonId person);

  /** One that is being run right now is left alone: it is gone in a moment. */
  @SqlUpdate(
      """
      delete from scheduled_tasks where not picked and (
        task_instance like :first || '@%' or task_instance like :first || ' %'
        or task_instance like '%' || :second || '@%'
        or task_name = 'Addressed' and task_instance like '%' || :quoted || '%'
          and task_instance like '{"workspace":{"value":' || cast(:p.workspace.value as text) || '}%')""")
  void eraseErrands(@BindMethods("p") PersonId person, String first, String second, String quoted);

  @SqlUpdate(
      """
      delete from parked_errand where subject = :first or subject like :first || ' %'
        or subject like '%' || :second
        or kind = 'Addressed' and subject like '%' || :quoted || '%'
          and subject like '{"workspace":{"value":' || cast(:p.workspace.value as text) || '}%'""")
  void eraseParked(@BindMethods("p") PersonId person, String first, String second, String quoted);

  @SqlUpdate("delete from person where workspace = :p.workspace.value and id = :p.value")
  void erasePerson(@BindMethods("p") PersonId person);

  @SqlUpdate(
      """
      delete from post where workspace = :channel.workspace.value and channel = :channel.value""")
  void erasePosts(@BindMethods("channel") ChannelId channel);

  @SqlUpdate(
      """
      delete from channel where workspace = :channel.workspace.value and id = :channel.value
        and slack_id like 'D%'""")
  void eraseChannel(@BindMethods("channel") ChannelId channel);
}

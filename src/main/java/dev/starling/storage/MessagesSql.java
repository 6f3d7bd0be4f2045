package dev.starling.storage;

import dev.starling.base.ChannelId;
import dev.starling.base.Ts;
import dev.starling.round.AnswerId;
import dev.starling.round.FormAnswer;
import dev.starling.round.Messages;
import dev.starling.round.Said;
import dev.starling.round.Spoken;
import dev.starling.round.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.KeyColumn;
import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.config.ValueColumn;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jdbi.v3.sqlobject.transaction.Transaction;

/** The tables {@code message} and {@code verdict}. */
@RegisterRowMapper(SaidMapper.class)
@RegisterRowMapper(VerdictMapper.class)
@RegisterRowMapper(AssignedMapper.class)
public interface MessagesSql extends Messages {
  @Override
  default boolean write(Spoken spoken) {
    return write(MessageRow.of(spoken));
  }

  @Override
  default void writeForm(FormAnswer form, ChannelId channel, Ts thread, Ts post) {
    writeForm(MessageRow.of(form, channel, thread, post));
  }

  /**
   * A deletion is final, and of two versions the newer stays. The same version may still say more
   * than before: of a forgotten text, of a clip's length, of a clip that was taken away.
   */
  @SqlUpdate(
      """
      insert into message (workspace, channel, ts, thread, person, text, words, characters,
        opens_with_mention, clips, seconds, form, sent_at, version)
      values (:workspace, :channel, :ts, :thread, :person, :text, :length.words,
        :length.spacelessCharacters, :opensWithMention, :clips, :seconds, :form, :sentAt, :version)
      on conflict (workspace, channel, ts) do update set text = excluded.text,
        words = excluded.words, characters = excluded.characters,
        opens_with_mention = excluded.opens_with_mention, clips = excluded.clips,
        seconds = excluded.seconds, version = excluded.version
      where not message.deleted and message.form is null
        and (message.version < excluded.version
          or message.version = excluded.version
            and (message.text is null or excluded.clips < message.clips
              or message.seconds is null and excluded.seconds is not null))""")
  boolean write(@BindMethods MessageRow row);

  @SqlUpdate(
      """
      insert into message (workspace, channel, ts, thread, person, text, words, characters,
        opens_with_mention, clips, seconds, form, sent_at, version)
      values (:workspace, :channel, :ts, :thread, :person, :text, :length.words,
        :length.spacelessCharacters, false, 0, null, :form, :sentAt, '')
      on conflict (workspace, channel, ts) do update set text = excluded.text,
        words = excluded.words, characters = excluded.characters, form = excluded.form,
        person = excluded.person, sent_at = excluded.sent_at
      where not message.deleted""")
  void writeForm(@BindMethods MessageRow row);

  @Override
  @Transaction
  default boolean delete(ChannelId channel, Ts ts, Ts thread) {
    forgetMarks(channel, ts);
    forgetVerdict(channel, ts);
    return markDeleted(channel, ts, thread);
  }

  @SqlUpdate(
      """
      delete from reaction where workspace = :channel.workspace.value
        and channel = :channel.value and ts = :ts""")
  void forgetMarks(@BindMethods("channel") ChannelId channel, Ts ts);

  @SqlUpdate(
      """
      delete from verdict where workspace = :channel.workspace.value
        and channel = :channel.value and ts = :ts""")
  void forgetVerdict(@BindMethods("channel") ChannelId channel, Ts ts);

  @SqlUpdate(
      """
      insert into message (workspace, channel, ts, thread, person, words, characters,
        opens_with_mention, sent_at, deleted)
      values (:channel.workspace.value, :channel.value, :ts, :thread, '', 0, 0, false, 0, true)
      on conflict (workspace, channel, ts) do update set deleted = true, text = null
      where not message.deleted""")
  boolean markDeleted(@BindMethods("channel") ChannelId channel, Ts ts, Ts thread);

  @Override
  @SqlQuery(
      """
      select * from message where workspace = :channel.workspace.value
        and channel = :channel.value and thread = :thread and not deleted
      order by ts""")
  List<Said> findIn(@BindMethods("channel") ChannelId channel, Ts thread);

  /** No version is newer than the end of what is deleted. */
  @Override
  @KeyColumn("ts")
  @ValueColumn("version")
  @SqlQuery(
      """
      select ts, case when deleted then '999999999999.999999' else version end as version
      from message where workspace = :channel.workspace.value and channel = :channel.value
        and thread = :thread and form is null and (deleted or text is null or clips = 0)""")
  Map<Ts, Ts> settled(@BindMethods("channel") ChannelId channel, Ts thread);

  @Override
  @SqlQuery(
      """
      select thread from message where workspace = :channel.workspace.value
        and channel = :channel.value and ts = :ts""")
  Optional<Ts> threadOf(@BindMethods("channel") ChannelId channel, Ts ts);

  @Override
  @KeyColumn("ts")
  @SqlQuery(
      """
      select v.ts, v.counts, v.decided_at from verdict v
      join message m on m.workspace = v.workspace and m.channel = v.channel and m.ts = v.ts
      where m.workspace = :channel.workspace.value and m.channel = :channel.value
        and m.thread = :thread""")
  Map<Ts, Verdict> verdicts(@BindMethods("channel") ChannelId channel, Ts thread);

  @Override
  default void judge(ChannelId channel, Ts ts, Verdict verdict) {
    judge(channel, ts, verdict.word() == Verdict.Word.COUNTS, verdict.decidedAt());
  }

  /** At one moment "not mine" wins. */
  @SqlUpdate(
      """
      insert into verdict (workspace, channel, ts, counts, decided_at)
      values (:channel.workspace.value, :channel.value, :ts, :counts, :decidedAt)
      on conflict (workspace, channel, ts) do update
      set counts = excluded.counts, decided_at = excluded.decided_at
      where verdict.decided_at < excluded.decided_at
        or verdict.decided_at = excluded.decided_at and not excluded.counts""")
  void judge(@BindMethods("channel") ChannelId channel, Ts ts, boolean counts, Instant decidedAt);

  @Override
  @KeyColumn("ts")
  @SqlQuery(
      """
      select workspace, ts, answer from message where workspace = :channel.workspace.value
        and channel = :channel.value and thread = :thread and answer is not null""")
  Map<Ts, AnswerId> answers(@BindMethods("channel") ChannelId channel, Ts thread);

  @Override
  default void assign(ChannelId channel, Ts thread, Map<Ts, AnswerId> answers) {
    release(channel, thread);
    answers.forEach((ts, answer) -> assign(channel, ts, answer.value()));
  }

  @SqlUpdate(
      """
      update message set answer = null where workspace = :channel.workspace.value
        and channel = :channel.value and thread = :thread and answer is not null""")
  void release(@BindMethods("channel") ChannelId channel, Ts thread);

  @SqlUpdate(
      """
      update message set answer = :answer where workspace = :channel.workspace.value
        and channel = :channel.value and ts = :ts""")
  void assign(@BindMethods("channel") ChannelId channel, Ts ts, String answer);

  @Override
  @SqlQuery(
      """
      select coalesce(text, '') from message where workspace = :answer.workspace.value
        and answer = :answer.value
      order by ts""")
  List<String> texts(@BindMethods("answer") AnswerId answer);

  @Override
  @SqlUpdate(
      """
      delete from message where workspace = :channel.workspace.value
        and channel = :channel.value
        and not exists (select 1 from round r where r.workspace = message.workspace
          and r.channel = message.channel and r.ts = message.thread)
        and not exists (select 1 from round r where r.workspace = message.workspace
          and r.channel = message.channel and r.ts is null and r.state <> 'WITHDRAWN')""")
  void dropStrays(@BindMethods("channel") ChannelId channel);

  @Override
  @SqlUpdate(
      """
      update message set text = null where workspace = :channel.workspace.value
        and channel = :channel.value and thread = :thread and answer is null
        and sent_at < :sentBefore and text is not null""")
  void forgetChatter(@BindMethods("channel") ChannelId channel, Ts thread, Instant sentBefore);
}

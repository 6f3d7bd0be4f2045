package dev.starling.storage;

import dev.starling.base.WorkspaceId;
import dev.starling.question.QuestionId;
import dev.starling.question.own.Circle;
import dev.starling.question.own.OwnQuestion;
import dev.starling.question.own.OwnQuestions;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.BatchChunkSize;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The tables {@code own_question} and {@code question_edition}. */
@RegisterRowMapper(OwnQuestionMapper.class)
public interface OwnQuestionsSql extends OwnQuestions {
  @Override
  @SqlQuery("select edition from question_edition where workspace = :workspace.value")
  Optional<String> edition(@BindMethods("workspace") WorkspaceId workspace);

  @Override
  @SqlUpdate(
      """
      insert into question_edition (workspace, edition) values (:workspace.value, :edition)
      on conflict (workspace) do update set edition = excluded.edition\
      """)
  void stamp(@BindMethods("workspace") WorkspaceId workspace, String edition);

  @Override
  @SqlQuery(
      """
      select * from own_question where workspace = :workspace.value
      order by created_at, channel, id\
      """)
  List<OwnQuestion> all(@BindMethods("workspace") WorkspaceId workspace);

  @Override
  default Optional<OwnQuestion> find(Circle circle, QuestionId id) {
    return find(circle.workspace().value(), OwnQuestionMapper.channel(circle), id.value());
  }

  @SqlQuery(
      "select * from own_question where workspace = :workspace and channel = :channel and id = :id")
  Optional<OwnQuestion> find(long workspace, long channel, String id);

  @Override
  default int add(List<OwnQuestion> questions) {
    return Arrays.stream(insert(questions.stream().map(OwnQuestionRow::of).toList())).sum();
  }

  @BatchChunkSize(500)
  @SqlBatch(
      """
      insert into own_question (workspace, channel, id, state, reworded, text, themes, dimensions,
        level, look_for, follow_ups, principles, pack, author, created_at, decided_by, decided_at,
        reason)
      values (:workspace, :channel, :id, :state, :reworded, :text, :themes, :dimensions, :level,
        :lookFor, :followUps, :principles, :pack, :author, :createdAt, :decidedBy, :decidedAt,
        :reason)
      on conflict (workspace, channel, id) do nothing\
      """)
  int[] insert(@BindMethods List<OwnQuestionRow> rows);

  @Override
  default void save(OwnQuestion question) {
    put(OwnQuestionRow.of(question));
  }

  @SqlUpdate(
      """
      insert into own_question (workspace, channel, id, state, reworded, text, themes, dimensions,
        level, look_for, follow_ups, principles, pack, author, created_at, decided_by, decided_at,
        reason)
      values (:workspace, :channel, :id, :state, :reworded, :text, :themes, :dimensions, :level,
        :lookFor, :followUps, :principles, :pack, :author, :createdAt, :decidedBy, :decidedAt,
        :reason)
      on conflict (workspace, channel, id) do update set state = excluded.state,
        reworded = excluded.reworded, text = excluded.text, themes = excluded.themes,
        dimensions = excluded.dimensions, level = excluded.level, look_for = excluded.look_for,
        follow_ups = excluded.follow_ups, principles = excluded.principles, pack = excluded.pack,
        decided_by = excluded.decided_by, decided_at = excluded.decided_at,
        reason = excluded.reason\
      """)
  void put(@BindMethods OwnQuestionRow row);

  @Override
  default boolean decide(OwnQuestion decided) {
    return decide(OwnQuestionRow.of(decided));
  }

  @SqlUpdate(
      """
      update own_question set state = :state, decided_by = :decidedBy, decided_at = :decidedAt,
        reason = :reason
      where workspace = :workspace and channel = :channel and id = :id and state = 'SUGGESTED'\
      """)
  boolean decide(@BindMethods OwnQuestionRow row);
}

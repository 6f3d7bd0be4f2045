package dev.starling.question.own;

import dev.starling.base.WorkspaceId;
import dev.starling.question.QuestionId;
import java.util.List;
import java.util.Optional;

/** What teams made of their question banks. */
public interface OwnQuestions {
  /** Names what a workspace's questions are now: whatever changes, it changes too. */
  Optional<String> edition(WorkspaceId workspace);

  /**
   * Gives the workspace's questions a new edition, and keeps others from changing them meanwhile.
   */
  void stamp(WorkspaceId workspace, String edition);

  /** All of a workspace and its channels, oldest first. */
  List<OwnQuestion> all(WorkspaceId workspace);

  Optional<OwnQuestion> find(Circle circle, QuestionId id);

  /** Says how many of them are new; what stands there already is left alone. */
  int add(List<OwnQuestion> questions);

  /** Takes the place of what stands there. */
  void save(OwnQuestion question);

  /** Says whether it was this call that decided on a suggestion. */
  boolean decide(OwnQuestion decided);
}

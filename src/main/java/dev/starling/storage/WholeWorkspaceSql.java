package dev.starling.storage;

import dev.starling.base.WorkspaceId;
import java.util.List;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.customizer.Define;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** Everything of one workspace. */
public interface WholeWorkspaceSql {
  /** Each after those that speak of it. */
  List<String> TABLES =
      List.of(
          "story_feedback",
          "shared_story",
          "story_import",
          "story_telling",
          "story_theme",
          "story_draft",
          "story",
          "quiet_signal",
          "verdict",
          "reaction",
          "message",
          "form",
          "answer",
          "round",
          "rubric_emoji",
          "rubric",
          "team_level",
          "team_theme",
          "team_snapshot",
          "team_member",
          "team_cohort",
          "slot",
          "day_off",
          "halt",
          "keeper",
          "schedule",
          "post",
          "question_import",
          "question_edition",
          "own_question",
          "quiz_recall",
          "home_tab",
          "claim",
          "patience",
          "parked_errand",
          "zone_report",
          "farewell",
          "forgotten",
          "person",
          "channel");

  default void erase(WorkspaceId workspace) {
    TABLES.forEach(table -> eraseFrom(table, workspace));
    eraseErrands(
        workspace + "/",
        "{\"channel\":{\"workspace\":{\"value\":" + workspace + "}%",
        workspace.toString());
    eraseWorkspace(workspace);
  }

  @SqlUpdate("delete from <table> where workspace = :workspace.value")
  void eraseFrom(@Define("table") String table, @BindMethods("workspace") WorkspaceId workspace);

  /**
   * @param prefix with which most begin
   * @param inside how it stands in those that are kept as JSON
   */
  @SqlUpdate(
      """
      delete from scheduled_tasks where not picked and (task_instance like :prefix || '%'
        or task_instance like '{"workspace":{"value":' || :number || '}%'
        or task_instance like :inside)""")
  void eraseErrands(String prefix, String inside, String number);

  @SqlUpdate("delete from workspace where id = :workspace.value")
  void eraseWorkspace(@BindMethods("workspace") WorkspaceId workspace);
}

package dev.starling.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.ImportOption.OnlyIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The rules of the house. Each holds for ours, catches somebody in a house that was broken on
 * purpose, and fails for a house that is not there: a rule about nothing would pass for ever.
 */
final class HouseTest {
  private static final Plan OURS = new Plan("dev.starling");
  private static final Plan BROKEN = new Plan("dev.starling.architecture.broken");
  private static final Plan NOWHERE = new Plan("dev.starling.nowhere");

  private static final JavaClasses HOUSE =
      new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(OURS.root());
  private static final JavaClasses RUIN =
      new ClassFileImporter()
          .withImportOption(new OnlyIncludeTests())
          .importPackages(BROKEN.root());

  @Test
  void only_slack_knows_slack() {
    holds(Borders::onlySlackKnowsTheSdk, "question.KnowsSlack");
  }

  @Test
  void only_storage_knows_sql() {
    holds(Borders::onlyStorageKnowsSql, "schedule.KnowsSql");
  }

  @Test
  void features_are_plain_java() {
    holds(Borders::featuresArePlainJava, "schedule.ReadsYaml", "schedule.KnowsSql");
  }

  @Test
  void questions_also_read_files_of_questions_and_nothing_more() {
    holds(Borders::questionsAlsoReadLists, "question.KnowsSlack", "question.BrowsesTheWeb");
  }

  @Test
  void features_stand_in_a_line_and_none_sees_the_hall() {
    holds(sees("base"), "base.LooksAhead");
    holds(sees("coach"), "coach.KnowsTheHall");
    for (String room : Plan.LINE) {
      sees(room).apply(OURS).check(HOUSE);
    }
  }

  @Test
  void slack_and_storage_never_meet() {
    holds(sees("slack"), "slack.text.PeeksIntoTheCellar");
    holds(sees("storage"), "storage.KnowsSlackToo");
  }

  @Test
  void the_local_slack_is_a_stranger_to_the_bot() {
    holds(sees("localslack"), "localslack.KnowsTheBot");
  }

  @Test
  void the_hall_sees_the_whole_bot_and_nothing_of_the_local_slack() {
    holds(sees("house"), "house.LooksOverTheFence");
  }

  @Test
  void play_sees_both_and_not_the_front_door() {
    holds(sees("play"), "play.RingsTheBell");
  }

  @Test
  void settings_know_nobody() {
    holds(sees("config"), "config.KnowsAFeature");
  }

  @Test
  void the_corners_of_slack_form_no_circle() {
    holds(Borders::cornersOfSlackFormNoCircle, "slack.text.Text");
  }

  @Test
  void every_room_is_on_the_plan_and_every_room_of_the_plan_is_there() {
    holds(Habits::everyRoomIsOnThePlan, "attic.Stranger");
    assertThat(rooms(OURS, HOUSE)).isEqualTo(Plan.seen().keySet());
  }

  @Test
  void only_main_knows_the_environment() {
    holds(Habits::onlyMainKnowsTheEnvironment, "story.TalksToTheConsole");
  }

  @Test
  void only_main_asks_the_computer_for_the_time() {
    holds(Habits::onlyMainAsksTheComputerForTheTime, "base.Impatient");
  }

  @Test
  void dates_are_of_java_time() {
    holds(Habits::datesAreOfJavaTime, "schedule.OldFashioned");
  }

  @Test
  void only_storage_leaves_things_on_threads() {
    holds(Habits::onlyStorageLeavesThingsOnThreads, "round.SleepsOnThreads");
  }

  @Test
  void every_package_is_null_marked() {
    holds(Habits::everyPackageIsNullMarked, "bare.Unmarked");
  }

  @Test
  void names_say_something() {
    holds(Habits::namesSaySomething, "feedback.MarkManager");
  }

  private static Function<Plan, ArchRule> sees(String room) {
    return plan -> Borders.seesOnly(plan, room, Plan.seen().get(room));
  }

  private static void holds(Function<Plan, ArchRule> rule, String... culprits) {
    rule.apply(OURS).check(HOUSE);
    List<String> caught = rule.apply(BROKEN).evaluate(RUIN).getFailureReport().getDetails();
    for (String culprit : culprits) {
      assertThat(caught).anyMatch(line -> line.contains(BROKEN.root() + "." + culprit));
    }
    assertThat(caught).noneMatch(HouseTest::blamesTheInnocent);
    assertThatThrownBy(() -> rule.apply(NOWHERE).check(HOUSE)).isInstanceOf(AssertionError.class);
  }

  /** Whoever breaks a rule is the first class that the line names. */
  private static boolean blamesTheInnocent(String line) {
    String culprit = line.substring(line.indexOf('<') + 1);
    return Stream.of("Main", "workspace.LooksBack")
        .anyMatch(innocent -> culprit.startsWith(BROKEN.root() + "." + innocent));
  }

  private static Set<String> rooms(Plan plan, JavaClasses house) {
    Set<String> rooms = new TreeSet<>();
    house.forEach(type -> rooms.add(plan.roomOf(type.getPackageName())));
    rooms.remove("");
    return rooms;
  }
}

package dev.starling.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.text.SimpleDateFormat;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Date;
import java.util.Set;
import java.util.TimeZone;
import org.jspecify.annotations.NullMarked;

/** How we work, in whatever room. */
final class Habits {
  private static final Set<String> ENVIRONMENT =
      Set.of(
          "getenv",
          "getProperty",
          "getProperties",
          "setProperty",
          "setOut",
          "setErr",
          "exit",
          "halt");

  private static final Set<String> CONSOLE = Set.of("in", "out", "err");

  private static final String SAYS_NOTHING =
      ".*(Manager|Helper|Utils?|Impl|Data|Info|Repository|Dao)";

  private Habits() {}

  static ArchRule onlyMainKnowsTheEnvironment(Plan plan) {
    return everybodyBut(plan.main(), plan)
        .should()
        .accessTargetWhere(describe("it is the environment", Habits::isEnvironment));
  }

  /** Others are told, or look at the clock they were given. */
  static ArchRule onlyMainAsksTheComputerForTheTime(Plan plan) {
    return everybodyBut(plan.main(), plan)
        .should()
        .callCodeUnitWhere(describe("it tells the computer's time", Habits::tellsTheTime));
  }

  static ArchRule datesAreOfJavaTime(Plan plan) {
    return noClasses()
        .that()
        .resideInAPackage(plan.everywhere())
        .should()
        .dependOnClassesThat(
            belongToAnyOf(Date.class, Calendar.class, TimeZone.class, SimpleDateFormat.class));
  }

  /** The open transaction belongs to a thread; nothing else does. */
  static ArchRule onlyStorageLeavesThingsOnThreads(Plan plan) {
    return noClasses()
        .that()
        .resideInAPackage(plan.everywhere())
        .and()
        .resideOutsideOfPackage(plan.room("storage"))
        .should()
        .dependOnClassesThat()
        .areAssignableTo(ThreadLocal.class);
  }

  static ArchRule everyPackageIsNullMarked(Plan plan) {
    return all(plan)
        .should(
            have(
                describe(
                    "a package that is @NullMarked",
                    type -> type.getPackage().isAnnotatedWith(NullMarked.class))));
  }

  static ArchRule namesSaySomething(Plan plan) {
    return all(plan)
        .should(
            have(
                describe(
                    "a name that says something",
                    type -> !type.getSimpleName().matches(SAYS_NOTHING))));
  }

  static ArchRule everyRoomIsOnThePlan(Plan plan) {
    return classes()
        .that()
        .resideInAPackage(plan.root() + ".*..")
        .should(
            have(
                describe(
                    "a room on the plan",
                    type -> Plan.seen().containsKey(plan.roomOf(type.getPackageName())))));
  }

  private static GivenClassesConjunction all(Plan plan) {
    return classes().that().resideInAPackage(plan.everywhere());
  }

  private static GivenClassesConjunction everybodyBut(String name, Plan plan) {
    return noClasses()
        .that()
        .resideInAPackage(plan.everywhere())
        .and()
        .doNotHaveFullyQualifiedName(name);
  }

  private static boolean isEnvironment(JavaAccess<?> access) {
    JavaClass owner = access.getTargetOwner();
    String name = access.getTarget().getName();
    return owner.isEquivalentTo(System.class)
        ? ENVIRONMENT.contains(name) || CONSOLE.contains(name)
        : owner.isEquivalentTo(Runtime.class) && ENVIRONMENT.contains(name);
  }

  /** A clock or a zone that is handed over is somebody else's decision; "now" alone is not. */
  private static boolean tellsTheTime(JavaCall<?> call) {
    JavaClass owner = call.getTargetOwner();
    String name = call.getTarget().getName();
    boolean now =
        owner.getPackageName().equals("java.time")
            && name.equals("now")
            && call.getTarget().getRawParameterTypes().stream()
                .noneMatch(type -> type.isEquivalentTo(Clock.class));
    return now
        || owner.isEquivalentTo(Clock.class) && name.matches("system.*|tick[A-Z].*")
        || owner.isEquivalentTo(ZoneId.class) && name.equals("systemDefault")
        || owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis");
  }
}

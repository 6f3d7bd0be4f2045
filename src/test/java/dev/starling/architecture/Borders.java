package dev.starling.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Collection;

/** Who may know whom. */
final class Borders {
  private static final String[] SLACK = {"com.slack.api.."};

  private static final String[] SQL = {
    "java.sql..",
    "javax.sql..",
    "org.jdbi..",
    "org.flywaydb..",
    "com.zaxxer..",
    "org.sqlite..",
    "org.postgresql..",
    "com.github.kagkarlsson.."
  };

  /** All that a feature needs of the world. Lists of questions are written in more than that. */
  private static final String[] PLAIN_JAVA = {
    "java.lang..",
    "java.util..",
    "java.time..",
    "java.math..",
    "java.io",
    "java.nio.charset",
    "java.security",
    "javax.crypto",
    "javax.crypto.spec",
    "org.jspecify.annotations"
  };

  private static final String[] LISTS = {
    "org.yaml.snakeyaml..", "org.commonmark..", "org.apache.commons.csv", "java.text"
  };

  private Borders() {}

  /** The hall puts the app together, and so holds it in its hands. */
  static ArchRule onlySlackKnowsTheSdk(Plan plan) {
    return noClasses()
        .that()
        .resideInAPackage(plan.everywhere())
        .and()
        .resideOutsideOfPackages(plan.room("slack"), plan.hall())
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(SLACK);
  }

  static ArchRule onlyStorageKnowsSql(Plan plan) {
    return noClasses()
        .that()
        .resideInAPackage(plan.everywhere())
        .and()
        .resideOutsideOfPackage(plan.room("storage"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(SQL);
  }

  static ArchRule featuresArePlainJava(Plan plan) {
    return classes()
        .that()
        .resideInAnyPackage(plan.features())
        .and()
        .resideOutsideOfPackage(plan.room("question"))
        .should()
        .onlyDependOnClassesThat(inTheHouse(plan).or(resideInAnyPackage(PLAIN_JAVA)));
  }

  static ArchRule questionsAlsoReadLists(Plan plan) {
    return classes()
        .that()
        .resideInAPackage(plan.room("question"))
        .should()
        .onlyDependOnClassesThat(
            inTheHouse(plan).or(resideInAnyPackage(PLAIN_JAVA)).or(resideInAnyPackage(LISTS)));
  }

  static ArchRule seesOnly(Plan plan, String room, Collection<String> seen) {
    DescribedPredicate<JavaClass> own = resideInAnyPackage(plan.room(room));
    return classes()
        .that()
        .resideInAPackage(plan.room(room))
        .should()
        .onlyDependOnClassesThat(
            own.or(resideInAnyPackage(plan.rooms(seen))).or(not(inTheHouse(plan))))
        .as("the room " + room + " sees only " + seen);
  }

  static ArchRule cornersOfSlackFormNoCircle(Plan plan) {
    return slices().matching(plan.root() + ".slack.(*)..").should().beFreeOfCycles();
  }

  private static DescribedPredicate<JavaClass> inTheHouse(Plan plan) {
    return resideInAnyPackage(plan.everywhere());
  }
}

package dev.starling.storage.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.starling.base.Refusal;
import dev.starling.storage.Database;
import dev.starling.storage.TestDatabase;
import dev.starling.storage.WorkspacesSql;
import dev.starling.storage.export.Document;
import dev.starling.storage.export.Scope;
import dev.starling.storage.export.SmallHistory;
import dev.starling.workspace.Workspace;
import java.io.IOException;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** From either database into the other. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class CopyDatabaseTest {
  private final Database source;
  private final Database target;
  private final List<String> said = new ArrayList<>();

  CopyDatabaseTest(TestDatabase kind) {
    this.source = Database.open(kind.freshUrl());
    this.target =
        Database.open(
            (kind == TestDatabase.SQLITE ? TestDatabase.POSTGRESQL : TestDatabase.SQLITE)
                .freshUrl());
  }

  @AfterEach
  void close() {
    source.close();
    target.close();
  }

  @Test
  void takes_a_teams_practice_over_as_it_is() throws IOException {
    SmallHistory.writeInto(source);

    copy(said::add);

    assertThat(document(target)).isEqualTo(document(source)).contains("Grüße 👋");
  }

  @Test
  void forgets_no_table_and_changes_no_value() throws SQLException {
    source.inTransaction(Filler::fill);

    long rows = copy(said::add);

    List<List<List<Object>>> all = everything(source);
    assertThat(all).as("a table without rows").noneMatch(List::isEmpty);
    assertThat(everything(target)).isEqualTo(all);
    assertThat(rows).isEqualTo(all.stream().mapToLong(List::size).sum());
    assertThat(said.stream().filter(line -> line.contains(" on both sides"))).hasSameSizeAs(all);
  }

  @Test
  void hands_out_no_number_that_was_somebodys() {
    SmallHistory.writeInto(source);
    WorkspacesSql before = source.store(WorkspacesSql.class);
    before.enter(Workspace.NONE, "T-GONE", SmallHistory.NOW);
    execute(source, "delete from workspace where team = 'T-GONE'");

    copy(said::add);

    assertThat(target.store(WorkspacesSql.class).enter(Workspace.NONE, "T-NEW", SmallHistory.NOW))
        .isEqualTo(before.enter(Workspace.NONE, "T-NEW", SmallHistory.NOW));
  }

  @Test
  void refuses_a_target_that_holds_something() throws SQLException {
    SmallHistory.writeInto(source);
    target.store(WorkspacesSql.class).enter(Workspace.NONE, "T2", SmallHistory.NOW);
    List<List<List<Object>>> before = everything(target);

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> copy(said::add))
        .withMessageContaining("not empty")
        .withMessageContaining("workspace");

    assertThat(everything(target)).isEqualTo(before);
  }

  @Test
  void notices_that_somebody_still_writes_and_leaves_the_target_empty() throws SQLException {
    SmallHistory.writeInto(source);
    String change = "update person set name = name || '!'";

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> copy(atTheLine("compared", () -> execute(source, change))))
        .withMessageContaining("The table person")
        .withMessageContaining("stop the bot");

    assertThat(everything(target)).allMatch(List::isEmpty);
  }

  @Test
  void can_begin_again_after_it_was_killed() throws SQLException {
    SmallHistory.writeInto(source);

    assertThatIllegalStateException()
        .isThrownBy(() -> copy(atTheLine("reaction", CopyDatabaseTest::die)));
    assertThat(everything(target)).allMatch(List::isEmpty);

    copy(said::add);
    assertThat(everything(target)).isEqualTo(everything(source));
  }

  @Test
  void does_not_quote_people_when_a_row_does_not_fit() {
    SmallHistory.writeInto(source);
    execute(target, "create unique index too_narrow on person ((workspace))");

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> copy(said::add))
        .withMessageContaining("The rows of person could not be copied")
        .withMessageNotContainingAny("UBO", "Bo", "insert");
  }

  private long copy(Consumer<String> progress) {
    return new CopyDatabase(source, progress).into(target);
  }

  private static Consumer<String> atTheLine(String word, Runnable what) {
    Predicate<String> there = line -> line.contains(word);
    return line -> {
      if (there.test(line)) {
        what.run();
      }
    };
  }

  private static void die() {
    throw new IllegalStateException("killed");
  }

  private static void execute(Database database, String sql) {
    database.inTransaction(handle -> handle.execute(sql));
  }

  private static String document(Database database) throws IOException {
    StringWriter out = new StringWriter();
    new Document(database, SmallHistory.NOW).write(Scope.EVERYTHING, out);
    return out.toString();
  }

  /** By table, in the order of a text that both databases would write the same. */
  private static List<List<List<Object>>> everything(Database database) throws SQLException {
    return database.snapshot(
        handle -> {
          List<List<List<Object>>> all = new ArrayList<>();
          for (Table table : Tables.of(handle.getConnection())) {
            List<List<Object>> rows = new ArrayList<>();
            Reading.of(table, handle.getConnection(), row -> rows.add(comparable(row)));
            rows.sort(Comparator.comparing(List::toString));
            all.add(rows);
          }
          return all;
        });
  }

  private static List<Object> comparable(List<@Nullable Object> row) {
    return row.stream()
        .map(value -> value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : value)
        .toList();
  }
}

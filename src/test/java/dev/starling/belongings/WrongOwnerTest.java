package dev.starling.belongings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.starling.base.PersonId;
import dev.starling.base.Refusal;
import dev.starling.base.WorkspaceId;
import dev.starling.storage.Database;
import dev.starling.storage.PendingBanksSql;
import dev.starling.storage.StoriesSql;
import dev.starling.storage.TestDatabase;
import dev.starling.storage.WorkspacesSql;
import dev.starling.story.Bullets;
import dev.starling.story.Story;
import dev.starling.story.StoryId;
import dev.starling.story.StoryText;
import dev.starling.workspace.Workspace;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Ada sends her stories; Bo knows their ids and the file's. */
class WrongOwnerTest {
  private static final Instant NOW = Instant.parse("2026-11-23T08:30:00Z");

  private final Database database = Database.open(TestDatabase.SQLITE.freshUrl());
  private final StoriesSql stories = database.store(StoriesSql.class);
  private final ReceiveBank receive =
      new ReceiveBank(
          database.store(PendingBanksSql.class),
          stories,
          database.transaction(),
          Clock.fixed(NOW, ZoneOffset.UTC));
  private final WorkspaceId here =
      database.store(WorkspacesSql.class).enter(Workspace.NONE, "T1", NOW);
  private final PersonId ada = new PersonId(here, "UADA");
  private final PersonId bo = new PersonId(here, "UBO");

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void nobody_else_brings_in_or_drops_what_was_sent() {
    sent(ada, "F1", "# One\nTask: x\n");

    assertThatThrownBy(() -> receive.confirm(bo, "F1")).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> receive.drop(bo, "F1")).isInstanceOf(Refusal.class);
    assertThat(receive.waiting(ada, "F1").isOpen()).isTrue();
    assertThat(stories.findOf(bo)).isEmpty();
  }

  @Test
  void a_file_with_somebody_elses_story_in_it_changes_nothing_of_theirs() {
    Story hers = new Story(new StoryId(here, "s1"), ada, text("One", "hers"), false, NOW, NOW);
    stories.save(hers);

    sent(bo, "F1", "id,title,task\ns1,One,his\n");
    receive.confirm(bo, "F1");

    assertThat(stories.find(hers.id())).contains(hers);
    assertThat(stories.findOf(bo)).extracting(Story::text).containsExactly(text("One", "his"));
  }

  @Test
  void pressing_twice_is_pressing_once() {
    sent(ada, "F1", "# One\nTask: x\n\n# Two\nTask: y\n");
    receive.confirm(ada, "F1");

    assertThatThrownBy(() -> receive.confirm(ada, "F1")).hasMessageContaining("wait no longer");
    assertThat(stories.findOf(ada))
        .extracting(Story::title)
        .containsExactlyInAnyOrder("One", "Two");
  }

  @Test
  void what_changed_in_the_bank_meanwhile_counts() {
    sent(ada, "F1", "# One\nTask: x\n");
    Story meanwhile = new Story(new StoryId(here, "s1"), ada, text("One", ""), false, NOW, NOW);
    stories.save(meanwhile);

    receive.confirm(ada, "F1");

    assertThat(stories.findOf(ada)).extracting(Story::text).isEqualTo(List.of(text("One", "x")));
  }

  private void sent(PersonId who, String id, String text) {
    receive.from(who, id, text.startsWith("id,") ? "a.csv" : "a.md", text.getBytes(UTF_8));
  }

  private static StoryText text(String title, String task) {
    return new StoryText(title, List.of(), new Bullets("", task, "", "", "", ""), "", "");
  }
}

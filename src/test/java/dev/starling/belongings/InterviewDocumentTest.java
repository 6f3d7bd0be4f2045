package dev.starling.belongings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.belongings.paper.BankFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class InterviewDocumentTest {
  private static final Path KEPT = Path.of("src/test/resources/golden/interview.md");
  private static final Path CURRENT = Path.of("target/golden/interview.md");

  /** Read it as somebody would who has an interview tomorrow. */
  @Test
  void looks_like_something_one_takes_to_an_interview() throws IOException {
    String document = InterviewDocument.of(BelongingsExample.ALL);
    Files.createDirectories(CURRENT.getParent());
    Files.writeString(CURRENT, document);

    assertThat(document).as("compare %s with %s", CURRENT, KEPT).isEqualTo(Files.readString(KEPT));
  }

  @Test
  void keeps_what_colleagues_would_see_better_to_the_table_of_answers() {
    assertThat(InterviewDocument.of(BelongingsExample.ALL)).doesNotContain("No evidence");
    assertThat(AnswerTable.of(BelongingsExample.ALL)).contains("no-evidence 1");
  }

  @Test
  void its_answers_and_contents_are_no_stories_when_it_comes_back() {
    String document = InterviewDocument.of(BelongingsExample.ALL);

    BankFile back = BankFile.read("interview.md", document);

    assertThat(back.ours()).isTrue();
    assertThat(back.unread()).isEmpty();
    List<String> lines = document.lines().toList();
    assertThat(back.stories())
        .extracting(story -> lines.get(story.line() - 1))
        .containsExactly(
            "## Story 1: The breaker that never closed",
            "## Story 2: The wrong table",
            "## Story 3: An old one");
  }
}

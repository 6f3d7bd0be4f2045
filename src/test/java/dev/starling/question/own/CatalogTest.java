package dev.starling.question.own;

import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.base.ChannelId;
import dev.starling.base.PersonId;
import dev.starling.base.WorkspaceId;
import dev.starling.question.Level;
import dev.starling.question.PackId;
import dev.starling.question.Question;
import dev.starling.question.QuestionBank;
import dev.starling.question.QuestionId;
import dev.starling.question.Theme;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What lies over the shipped questions when Starling is upgraded beneath. */
class CatalogTest {
  private static final WorkspaceId HERE = new WorkspaceId(1);
  private static final Circle CHANNEL = Circle.of(new ChannelId(HERE, 7));
  private static final QuestionId ID = new QuestionId("incident-pager");
  private static final QuestionId OTHER = new QuestionId("incident-other");

  @Test
  void an_upgrade_improves_what_the_team_left_alone() {
    assertThat(words(upgraded("better").under(List.of()))).isEqualTo("better");
  }

  @Test
  void the_teams_own_words_stay() {
    assertThat(words(upgraded("better").under(List.of(own("ours", OwnState.IN_USE, true)))))
        .isEqualTo("ours");
  }

  @Test
  void what_was_retired_stays_retired_and_comes_back_in_its_newest_words() {
    Catalog retired = upgraded("better").under(List.of(own("old", OwnState.RETIRED, false)));
    assertThat(retired.bank().find(ID)).isEmpty();
    assertThat(retired.find(ID).orElseThrow().state()).isEqualTo(OwnState.RETIRED);

    Catalog back = upgraded("better").under(List.of(own("old", OwnState.IN_USE, false)));
    assertThat(words(back)).isEqualTo("better");
  }

  @Test
  void what_is_no_longer_shipped_stays_if_the_team_made_it_theirs() {
    Catalog shipped = Catalog.shipped(new QuestionBank(List.of(question(OTHER, "other"))));

    assertThat(words(shipped.under(List.of(own("ours", OwnState.IN_USE, true))))).isEqualTo("ours");
  }

  @Test
  void suggestions_and_what_was_declined_are_not_asked() {
    for (OwnState state : List.of(OwnState.SUGGESTED, OwnState.DECLINED)) {
      Catalog catalog =
          Catalog.shipped(new QuestionBank(List.of(question(OTHER, "other"))))
              .under(List.of(own("ours", state, true)));
      assertThat(catalog.bank().questions()).extracting(Question::id).containsExactly(OTHER);
    }
  }

  @Test
  void a_channel_has_the_last_word_on_what_the_workspace_says() {
    Catalog workspace = upgraded("better").under(List.of(own("old", OwnState.RETIRED, false)));

    assertThat(words(workspace.under(List.of(own("ours", OwnState.IN_USE, true)))))
        .isEqualTo("ours");
  }

  private static Catalog upgraded(String words) {
    return Catalog.shipped(new QuestionBank(List.of(question(ID, words))));
  }

  private static String words(Catalog catalog) {
    return catalog.bank().find(ID).orElseThrow().text();
  }

  private static OwnQuestion own(String words, OwnState state, boolean reworded) {
    PersonId ada = new PersonId(HERE, "U1");
    return new OwnQuestion(
        CHANNEL,
        question(ID, words),
        PackId.OWN,
        state,
        reworded,
        ada,
        Instant.EPOCH,
        ada,
        Instant.EPOCH,
        "");
  }

  private static Question question(QuestionId id, String words) {
    return new Question(
        id, words, List.of(Theme.INCIDENT), List.of(), Level.MID, List.of(), List.of(), List.of());
  }
}

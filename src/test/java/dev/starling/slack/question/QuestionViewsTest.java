package dev.starling.slack.question;

import static dev.starling.slack.Examples.ADA;
import static dev.starling.slack.Examples.BO;
import static dev.starling.slack.Examples.DEE;
import static dev.starling.slack.Examples.HERE;
import static dev.starling.slack.Examples.LONG_QUESTION;
import static dev.starling.slack.Examples.MONDAY;
import static dev.starling.slack.Examples.QUESTION;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.composition.OptionObject;
import dev.starling.base.ChannelId;
import dev.starling.question.Level;
import dev.starling.question.Lookalike;
import dev.starling.question.PackId;
import dev.starling.question.Question;
import dev.starling.question.QuestionBank;
import dev.starling.question.QuestionId;
import dev.starling.question.Theme;
import dev.starling.question.own.Catalog;
import dev.starling.question.own.Circle;
import dev.starling.question.own.Contributor;
import dev.starling.question.own.Defaults;
import dev.starling.question.own.Entry;
import dev.starling.question.own.ImportPlan;
import dev.starling.question.own.OwnQuestion;
import dev.starling.question.own.OwnState;
import dev.starling.question.own.PendingImport;
import dev.starling.question.own.PlanImport;
import dev.starling.question.reading.QuestionList;
import dev.starling.slack.Golden;
import dev.starling.slack.WithinSlackLimits;
import dev.starling.slack.question.Browsing.Filter;
import dev.starling.slack.text.Mrkdwn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuestionViewsTest {
  private static final Circle CHANNEL = Circle.of(new ChannelId(HERE, 7));
  private static final Question DNS =
      new Question(
          new QuestionId("mistake-dns"),
          "Tell me about a DNS record <that> you changed & regretted.",
          List.of(Theme.MISTAKE),
          List.of(),
          Level.MID,
          List.of("Owns it"),
          List.of("Who noticed?"),
          List.of());
  private static final OwnQuestion SUGGESTED =
      new OwnQuestion(
          CHANNEL, DNS, PackId.OWN, OwnState.SUGGESTED, true, BO, MONDAY, null, null, "");
  private static final Catalog CATALOG =
      Catalog.shipped(new QuestionBank(List.of(QUESTION))).under(List.of(SUGGESTED));
  private static final Browsing LIST = Browsing.of(CHANNEL, "");
  private static final Contributor KEEPER = new Contributor(DEE, false, true, any -> true);
  private static final Contributor MEMBER = new Contributor(ADA, false, true, any -> false);
  private static final Mrkdwn WHERE = Mrkdwn.channel("C7");

  @Test
  void the_list_shows_what_waits_first() {
    Golden.matches("questions-list", BrowseView.of(LIST, CATALOG, List.of(CHANNEL.around())));
  }

  @Test
  void a_list_of_nothing_says_so() {
    Golden.matches(
        "questions-nothing", BrowseView.of(LIST.looksFor("nowhere"), CATALOG, List.of()));
  }

  @Test
  void a_page_in_the_middle_turns_both_ways_and_the_longest_fits() {
    List<Question> many = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      many.add(copy(LONG_QUESTION, "long-" + i));
    }
    Catalog catalog = Catalog.shipped(new QuestionBank(many));

    var view = BrowseView.of(LIST.turnsTo(2), catalog, List.of(CHANNEL.around()));

    WithinSlackLimits.check(view);
    assertThat(view.toString()).contains("Previous page", "Next page", "Page 3 of 4");
    assertThat(BrowseView.of(LIST.turnsTo(99), catalog, List.of()).toString())
        .contains("Page 4 of 4");
  }

  @Test
  void a_suggestion_is_decided_by_those_who_may() {
    Looking looking = Looking.at(CHANNEL, DNS.id(), LIST);
    Golden.matches("question-suggested", DetailView.of(looking, entry(DNS), KEEPER));
    assertThat(DetailView.of(looking, entry(DNS), MEMBER).toString())
        .doesNotContain("Approve", "Edit");
  }

  @Test
  void a_shipped_question_can_be_retired() {
    Looking looking = Looking.at(CHANNEL, QUESTION.id(), LIST);
    Golden.matches("question-shipped", DetailView.of(looking, entry(QUESTION), KEEPER));
  }

  @Test
  void the_longest_question_fits_into_its_window_and_its_form() {
    Catalog catalog = Catalog.shipped(new QuestionBank(List.of(LONG_QUESTION)));
    Entry entry = catalog.find(LONG_QUESTION.id()).orElseThrow();
    Looking looking = Looking.at(CHANNEL, LONG_QUESTION.id(), LIST);

    WithinSlackLimits.check(DetailView.of(looking, entry, KEEPER));
    WithinSlackLimits.check(QuestionForm.about(looking, LONG_QUESTION));
    WithinSlackLimits.check(
        QuestionForm.warning(looking, Written.of(LONG_QUESTION), LONG_QUESTION));
    WithinSlackLimits.check(
        SuggestionLetters.made(
            new OwnQuestion(
                CHANNEL,
                LONG_QUESTION,
                PackId.OWN,
                OwnState.SUGGESTED,
                true,
                BO,
                MONDAY,
                null,
                null,
                ""),
            WHERE,
            Optional.of(new Lookalike(LONG_QUESTION, false))));
  }

  @Test
  void the_form_to_suggest_to_edit_and_to_think_again() {
    Looking fresh = Looking.fresh(CHANNEL, LIST);
    Golden.matches("question-form-blank", QuestionForm.blank(fresh));
    Golden.matches(
        "question-form-editing", QuestionForm.about(Looking.at(CHANNEL, DNS.id(), LIST), DNS));
    Golden.matches(
        "question-form-warning",
        QuestionForm.warning(fresh.warnedOf(QUESTION.id()), Written.of(DNS), QUESTION));
  }

  @Test
  void letters_tell_of_a_suggestion_and_of_its_end() {
    Golden.matches(
        "suggestion-made",
        SuggestionLetters.made(SUGGESTED, WHERE, Optional.of(new Lookalike(QUESTION, false))));
    Golden.matches("suggestion-decided", SuggestionLetters.decided(ended(OwnState.DECLINED)));
    Golden.matches("suggestion-approved", SuggestionLetters.outcome(ended(OwnState.IN_USE), WHERE));
    Golden.matches(
        "suggestion-declined", SuggestionLetters.outcome(ended(OwnState.DECLINED), WHERE));
  }

  @Test
  void a_list_is_shown_before_anything_is_added() {
    String file =
        "- What did you learn from a fire drill?\n- Bring cake\n- "
            + QUESTION.text()
            + "\n- "
            + QUESTION.text().replace("really ", "")
            + "\n";
    QuestionList list = QuestionList.read("ours.md", file);
    ImportPlan plan = PlanImport.of(CATALOG, list, Defaults.USUAL);
    Golden.matches("import-plan", ImportView.of(pending(file), plan, options()));
    Golden.matches("import-settled", ImportView.settled(pending(file), Mrkdwn.of("1 added.")));
  }

  @Test
  void the_longest_list_fits_into_its_message() {
    String line = "- What did " + "&<>".repeat(180) + "%d?\n";
    StringBuilder file = new StringBuilder();
    for (int i = 0; i < 50; i++) {
      file.append(line.formatted(i)).append("- no ").append("<".repeat(300)).append('\n');
    }
    QuestionList list = QuestionList.read("ours.md", file.toString());
    ImportPlan plan =
        PlanImport.of(CATALOG, list, new Defaults(Theme.PRIDE, Level.MID, PackId.OWN, true));

    WithinSlackLimits.check(ImportView.of(pending(""), plan, options()));
  }

  @Test
  void where_somebody_stands_survives_the_way_to_slack_and_back() {
    Browsing there =
        LIST.filters(Filter.THEME, "incident")
            .filters(Filter.LEVEL, "staff")
            .filters(Filter.STATE, "in use")
            .filters(Filter.PACK, "core")
            .turnsTo(3);
    assertThat(Browsing.decode(there.encode())).isEqualTo(there);
    assertThat(there.search().theme()).contains(Theme.INCIDENT);

    Looking looking = Looking.at(CHANNEL, DNS.id(), there).warnedOf(QUESTION.id());
    assertThat(Looking.decode(looking.encode())).isEqualTo(looking);
    assertThat(
            Looking.at(CHANNEL, new QuestionId("a".repeat(60)), LIST.looksFor("&".repeat(300)))
                .warnedOf(new QuestionId("b".repeat(60)))
                .encode())
        .hasSizeLessThan(3_000);
  }

  private static Entry entry(Question question) {
    return CATALOG.find(question.id()).orElseThrow();
  }

  private static OwnQuestion ended(OwnState state) {
    return new OwnQuestion(CHANNEL, DNS, PackId.OWN, state, true, BO, MONDAY, DEE, MONDAY, "");
  }

  private static PendingImport pending(String content) {
    return new PendingImport(
        "F1",
        DEE,
        CHANNEL,
        "ours & <theirs>.md",
        content,
        Theme.PRIDE,
        Level.MID,
        false,
        PendingImport.State.OPEN,
        MONDAY);
  }

  private static List<OptionObject> options() {
    return List.of(ImportView.option(CHANNEL, "practice"), ImportView.option(CHANNEL.around(), ""));
  }

  private static Question copy(Question question, String id) {
    return new Question(
        new QuestionId(id),
        question.text(),
        question.themes(),
        question.dimensions(),
        question.level(),
        Collections.emptyList(),
        question.followUps(),
        question.principles());
  }
}

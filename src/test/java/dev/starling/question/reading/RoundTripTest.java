package dev.starling.question.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.question.Dimension;
import dev.starling.question.Level;
import dev.starling.question.PackId;
import dev.starling.question.Question;
import dev.starling.question.QuestionBank;
import dev.starling.question.QuestionId;
import dev.starling.question.ShippedPacks;
import dev.starling.question.Theme;
import dev.starling.question.own.Catalog;
import dev.starling.question.own.Defaults;
import dev.starling.question.own.ImportPlan;
import dev.starling.question.own.PlanImport;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was exported is imported again. */
class RoundTripTest {
  private static final Question AWKWARD =
      new Question(
          new QuestionId("mistake-awkward"),
          "Two parts; first: what broke | *badly* in `main` & why <b>then</b>?\n\n"
              + "- Second, “who” said #1 wasn't [ours](x)?\n1. And\ta 😀 名前?",
          List.of(Theme.MISTAKE, Theme.INCIDENT),
          List.of(Dimension.OWNERSHIP),
          Level.STAFF,
          List.of("Level: chosen; with care, and | without | fear"),
          List.of("And then?", "What, exactly; and why?"),
          List.of("dive-deep"));

  @ParameterizedTest
  @EnumSource
  void into_an_empty_bank_it_brings_the_same_questions(Format format) {
    List<Listed> all = all();

    ImportPlan plan = read(format, all, new QuestionBank(List.of()));

    assertThat(plan.unread()).isEmpty();
    List<Question> lost = new ArrayList<>(all.stream().map(each -> tidy(each.question())).toList());
    plan.added().forEach(each -> lost.remove(each.question()));
    assertThat(lost).isEmpty();
    assertThat(plan.added()).hasSize(all.size());
    assertThat(plan.added())
        .allSatisfy(
            each ->
                assertThat(each.pack())
                    .isEqualTo(
                        each.question().id().equals(AWKWARD.id())
                            ? new PackId("ours")
                            : PackId.CORE));
  }

  @ParameterizedTest
  @EnumSource
  void into_the_bank_it_came_from_it_changes_nothing(Format format) {
    List<Listed> all = all();
    QuestionBank bank = new QuestionBank(all.stream().map(Listed::question).toList());

    ImportPlan plan = read(format, all, bank);

    assertThat(plan.added()).isEmpty();
    assertThat(plan.twice()).hasSize(all.size());
  }

  private static List<Listed> all() {
    List<Listed> all = new ArrayList<>();
    ShippedPacks.load().questions().forEach(each -> all.add(new Listed(each, PackId.CORE)));
    all.add(new Listed(AWKWARD, new PackId("ours")));
    return all;
  }

  /** A tab is a space. */
  private static Question tidy(Question question) {
    return new Question(
        question.id(),
        question.text().replace('\t', ' '),
        question.themes(),
        question.dimensions(),
        question.level(),
        question.lookFor(),
        question.followUps(),
        question.principles());
  }

  private static ImportPlan read(Format format, List<Listed> questions, QuestionBank bank) {
    byte[] file = QuestionFile.write(format, questions).getBytes(StandardCharsets.UTF_8);
    QuestionList list = QuestionList.read("questions." + format.ending(), file);
    Defaults all = new Defaults(Theme.PRIDE, Level.MID, PackId.OWN, true);
    return PlanImport.of(Catalog.shipped(bank), list, all);
  }
}

package dev.starling.question.own;

import dev.starling.base.Refusal;
import dev.starling.question.Dimension;
import dev.starling.question.Lookalike;
import dev.starling.question.Lookalikes;
import dev.starling.question.PackId;
import dev.starling.question.Question;
import dev.starling.question.QuestionId;
import dev.starling.question.Theme;
import dev.starling.question.reading.Draft;
import dev.starling.question.reading.Field;
import dev.starling.question.reading.Guess;
import dev.starling.question.reading.QuestionList;
import dev.starling.question.reading.Unread;
import dev.starling.question.reading.Wording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Works out what would become of a list of questions; nothing is changed by it. */
public final class PlanImport {
  private final Defaults defaults;
  private final Lookalikes lookalikes;
  private final Set<QuestionId> taken = new HashSet<>();
  private final List<ImportPlan.Added> added = new ArrayList<>();
  private final List<ImportPlan.Twin> twice = new ArrayList<>();
  private final List<ImportPlan.Twin> alike = new ArrayList<>();
  private final List<Unread> unread = new ArrayList<>();

  private PlanImport(Catalog catalog, QuestionList list, Defaults defaults) {
    this.defaults = defaults;
    this.lookalikes =
        new Lookalikes(catalog.questions(), list.drafts().stream().map(Draft::text).toList());
    catalog.entries().forEach(entry -> taken.add(entry.question().id()));
  }

  public static ImportPlan of(Catalog catalog, QuestionList list, Defaults defaults) {
    PlanImport plan = new PlanImport(catalog, list, defaults);
    plan.unread.addAll(list.unread());
    list.drafts().forEach(plan::take);
    return new ImportPlan(plan.added, plan.twice, plan.alike, plan.unread);
  }

  private void take(Draft draft) {
    String text;
    try {
      text = Wording.text(draft.text());
    } catch (Refusal refusal) {
      unread.add(new Unread(draft.line(), refusal.sentence()));
      return;
    }
    Optional<Lookalike> like = lookalikes.of(text);
    if (like.filter(Lookalike::same).isPresent()) {
      twice.add(new ImportPlan.Twin(draft.line(), text, like.get()));
      return;
    }
    like.ifPresent(other -> alike.add(new ImportPlan.Twin(draft.line(), text, other)));
    if (like.isEmpty() || defaults.lookalikes()) {
      add(draft, text);
    }
  }

  private void add(Draft draft, String text) {
    List<Theme> themes = named(draft, Field.THEME, Theme::find);
    boolean guessed = themes.isEmpty();
    if (guessed) {
      themes = List.of(theme(draft, text));
    }
    List<Dimension> dimensions = named(draft, Field.DIMENSION, Dimension::find);
    Question question =
        new Question(
            id(draft, themes.get(0), text),
            text,
            themes.stream().limit(Question.MOST_THEMES).toList(),
            dimensions.isEmpty() ? Guess.dimensions(themes.get(0)) : dimensions,
            draft.first(Field.LEVEL).flatMap(Guess::level).orElse(defaults.level()),
            fitting(draft, Field.LOOK_FOR, Wording::lookFor),
            fitting(draft, Field.FOLLOW_UP, Wording::followUps),
            draft.all(Field.PRINCIPLE).stream().filter(QuestionId::isValid).limit(5).toList());
    PackId pack =
        draft.first(Field.PACK).filter(PackId::isValid).map(PackId::new).orElse(defaults.pack());
    added.add(new ImportPlan.Added(draft.line(), question, pack, guessed));
    lookalikes.add(question);
  }

  /** The innermost heading knows best, then the words of the question. */
  private Theme theme(Draft draft, String text) {
    List<String> categories = new ArrayList<>(draft.all(Field.CATEGORY));
    Collections.reverse(categories);
    return Stream.concat(categories.stream(), Stream.of(text))
        .flatMap(words -> Theme.find(words).or(() -> Guess.theme(words)).stream())
        .findFirst()
        .orElse(defaults.theme());
  }

  /** The list's own, where it is a good one and nobody else has it. */
  private QuestionId id(Draft draft, Theme theme, String text) {
    QuestionId id =
        draft
            .first(Field.ID)
            .filter(own -> QuestionId.isValid(own) && own.contains("-"))
            .map(QuestionId::new)
            .filter(own -> !taken.contains(own))
            .orElseGet(() -> Naming.of(theme, text, text));
    for (int again = 2; !taken.add(id); again++) {
      id = Naming.of(theme, text, text + " " + again);
    }
    return id;
  }

  private static <T> List<T> named(Draft draft, Field field, Function<String, Optional<T>> find) {
    return draft.all(field).stream().map(find).flatMap(Optional::stream).distinct().toList();
  }

  /** A question is worth having without its extras. */
  private List<String> fitting(
      Draft draft, Field field, Function<List<String>, List<String>> read) {
    try {
      return read.apply(draft.all(field));
    } catch (Refusal refusal) {
      unread.add(
          new Unread(
              draft.line(),
              "the question is taken without its %s: %s"
                  .formatted(
                      field == Field.LOOK_FOR ? "hints" : "follow-ups", refusal.sentence())));
      return List.of();
    }
  }
}

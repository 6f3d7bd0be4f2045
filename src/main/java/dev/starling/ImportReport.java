package dev.starling;

import dev.starling.question.own.ImportPlan;
import java.io.PrintStream;

/** What would become of a list, for somebody at a terminal: all of it, by line. */
final class ImportReport {
  private final PrintStream out;

  ImportReport(PrintStream out) {
    this.out = out;
  }

  void of(ImportPlan plan) {
    plan.added()
        .forEach(
            each ->
                out.printf(
                    "line %d: add [%s%s, %s] %s%n",
                    each.line(),
                    each.question().theme().slug(),
                    each.guessed() ? "?" : "",
                    each.question().level().slug(),
                    oneLine(each.question().text())));
    plan.twice().forEach(each -> twin("there already as", each));
    plan.alike().forEach(each -> twin("much like", each));
    plan.unread().forEach(each -> out.println(each.sentence()));
    out.printf(
        "%d to add, %d there already, %d much like another, %d not read.%n",
        plan.added().size(), plan.twice().size(), plan.alike().size(), plan.unread().size());
  }

  private void twin(String how, ImportPlan.Twin twin) {
    out.printf(
        "line %d: %s %s: %s%n",
        twin.line(), how, twin.other().question().id(), oneLine(twin.text()));
  }

  private static String oneLine(String text) {
    return text.replace('\n', ' ');
  }
}

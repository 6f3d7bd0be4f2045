package dev.starling.village;

import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.localslack.api.Fault;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever Slack does on a bad day: a summary, a greeting, a notice, a letter stand there once. */
class OnceEachTest extends InAVillage {
  private static final String POST = "chat.postMessage";
  private static final Duration A_WHILE = Duration.ofMinutes(15);

  static Fault[] badDays() {
    return new Fault[] {
      Fault.cutAfterCarryingOut(),
      Fault.cutBeforeCarryingOut(),
      Fault.errorAfterCarryingOut("fatal_error"),
      Fault.error("fatal_error"),
      Fault.status(500),
      Fault.status(503).carriedOut(),
      Fault.rateLimited(Duration.ofSeconds(30))
    };
  }

  @ParameterizedTest
  @MethodSource("badDays")
  void a_summary(Fault fault) {
    Message question = asked();
    bo.says(Stories.told()).in(question);
    village.faults().next(POST, 1, fault);

    village.passesTo("2026-11-24T08:00").passes(A_WHILE);

    assertThat(village.starlingsReplies(question)).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("badDays")
  void a_greeting(Fault fault) {
    village.faults().next(POST, 1, fault);

    ada.invites(village.starling(), "C0GENERAL");
    village.passes(A_WHILE);

    assertThat(in("C0GENERAL", each -> each.text().startsWith("Hello, I am Starling"))).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("badDays")
  void a_notice(Fault fault) {
    village.faults().next(POST, 1, fault);

    ada.runs("schedule weekdays 12:00");
    village.passes(A_WHILE);

    assertThat(in(Village.PRACTICE, each -> each.text().contains("set the schedule"))).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("badDays")
  void a_letter(Fault fault) {
    ada.runs("schedule weekdays 09:30");
    village.faults().next(POST, 1, Fault.error("restricted_action"));
    village.faults().next(POST, 1, fault);

    village.passesTo("2026-11-23T09:30").passes(A_WHILE);

    String direct = ada.openIm(village.starling());
    assertThat(in(direct, each -> each.text().contains("have stopped"))).hasSize(1);
  }

  private List<Message> in(String channel, Predicate<Message> which) {
    return ada.reads(channel).stream().filter(which).toList();
  }
}

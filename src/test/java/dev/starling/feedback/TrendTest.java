package dev.starling.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.base.PersonId;
import dev.starling.base.WorkspaceId;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrendTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Instant NOW = Instant.parse("2026-11-23T08:30:00Z");
  private static final PersonId BO = new PersonId(new WorkspaceId(1), "UBO");
  private static final PersonId DEE = new PersonId(new WorkspaceId(1), "UDEE");

  @Test
  void counts_different_colleagues_and_not_how_often_they_reacted() {
    Trend trend =
        of(
            new Echo(NOW, Mark.OWNERSHIP, BO),
            new Echo(NOW.minusSeconds(60), Mark.OWNERSHIP, BO),
            new Echo(NOW, Mark.OWNERSHIP, DEE),
            new Echo(NOW, Mark.BLAME, BO));

    assertThat(trend.peers(Mark.OWNERSHIP)).containsExactly(2);
    assertThat(trend.marks(false)).containsExactly(Mark.BLAME);
    assertThat(trend.colleagues()).isEqualTo(2);
  }

  @Test
  void begins_with_the_first_month_in_which_something_was_heard_where_the_person_lives() {
    Trend trend = of(new Echo(Instant.parse("2026-08-31T22:30:00Z"), Mark.JUDGMENT, BO));

    assertThat(trend.months())
        .containsExactly(YearMonth.of(2026, 9), YearMonth.of(2026, 10), YearMonth.of(2026, 11));
    assertThat(trend.peers(Mark.JUDGMENT)).containsExactly(1, 0, 0);
    assertThat(trend.peers(Mark.BLAME)).isEmpty();
  }

  @Test
  void is_empty_before_anybody_reacts() {
    assertThat(of().isEmpty()).isTrue();
    assertThat(of().months()).isEmpty();
  }

  private static Trend of(Echo... echoes) {
    return Trend.of(List.of(echoes), NOW, BERLIN);
  }
}

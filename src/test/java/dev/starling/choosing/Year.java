package dev.starling.choosing;

import dev.starling.base.ChannelId;
import dev.starling.base.WorkspaceId;
import dev.starling.question.Asked;
import dev.starling.question.History;
import dev.starling.question.Question;
import dev.starling.question.QuestionBank;
import dev.starling.question.Seed;
import dev.starling.question.ShippedPacks;
import dev.starling.question.TeamNeeds;
import dev.starling.question.Theme;
import dev.starling.story.Coverage;
import dev.starling.story.TeamCoverage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** A year of one team's practice, day by day. Who answers when does not depend on the way. */
final class Year {
  private static final LocalDate FIRST = LocalDate.of(2027, 1, 4);
  private static final int DAYS = 365;
  private static final int QUARTER = 90;
  private static final QuestionBank BANK = ShippedPacks.load();

  /** How likely a colleague sees a strength in an answer. */
  private static final double PRAISE = 0.1;

  private final Team team;
  private final Rhythm rhythm;
  private final Way way;
  private final long luck;
  private final List<Tales> tales = new ArrayList<>();
  private final List<Asked> asked = new ArrayList<>();
  private final Observer observer = new Observer();

  private Year(Team team, Rhythm rhythm, Way way, long luck) {
    this.team = team;
    this.rhythm = rhythm;
    this.way = way;
    this.luck = luck;
    team.people().forEach(person -> tales.add(new Tales()));
  }

  /**
   * @param luck another year for each
   */
  static Evenness of(Team team, Rhythm rhythm, Way way, long luck) {
    Year year = new Year(team, rhythm, way, luck);
    for (int day = 0; day < DAYS; day++) {
      year.passes(day);
    }
    return year.observer.sum();
  }

  private void passes(int day) {
    LocalDate date = FIRST.plusDays(day);
    Instant now = date.atTime(9, 30).toInstant(ZoneOffset.UTC);
    if (rhythm.days().contains(date.getDayOfWeek())) {
      ask(day, date, now);
    }
    List<Tales> present =
        IntStream.range(0, tales.size())
            .filter(i -> team.people().get(i).isOnTeam(day))
            .mapToObj(tales::get)
            .toList();
    if (day == QUARTER) {
      observer.afterTheFirstQuarter(present);
    }
    if (day >= QUARTER && day % 7 == 6) {
      observer.looks(present, now);
    }
  }

  private void ask(int day, LocalDate date, Instant now) {
    Seed seed = new Seed(new ChannelId(new WorkspaceId(1), luck), date);
    Question question = way.next(BANK, new History(asked), needs(day, now), seed);
    asked.add(new Asked(question.id(), question.theme(), date));
    observer.asked(question.theme());
    for (int i = 0; i < tales.size(); i++) {
      answer(i, day, question.theme(), now);
    }
  }

  private void answer(int i, int day, Theme theme, Instant now) {
    Colleague person = team.people().get(i);
    SplittableRandom random = new SplittableRandom(luck * 1_000_003 + day * 1_009L + i);
    if (!person.isHere(day) || !person.likes(theme) || random.nextDouble() >= person.diligence()) {
      return;
    }
    tales.get(i).tell(theme, now);
    for (int peer = 0; peer < tales.size(); peer++) {
      if (peer != i && team.people().get(peer).isHere(day) && random.nextDouble() < PRAISE) {
        tales.get(i).praised(theme, peer);
      }
    }
  }

  /** As the bot works it out: of those who were there in the last 60 days. */
  private TeamNeeds needs(int day, Instant now) {
    Instant since = now.minus(TeamCoverage.ON_THE_TEAM);
    Map<Theme, Integer> thin = new EnumMap<>(Theme.class);
    int people = 0;
    for (int i = 0; i < tales.size(); i++) {
      if (team.people().get(i).isOnTeam(day) && tales.get(i).toldSince(since)) {
        people++;
        Coverage coverage = tales.get(i).coverage(now);
        coverage
            .themes()
            .forEach((theme, state) -> thin.merge(theme, state.isThin() ? 1 : 0, Integer::sum));
      }
    }
    return new TeamNeeds(people, thin);
  }
}

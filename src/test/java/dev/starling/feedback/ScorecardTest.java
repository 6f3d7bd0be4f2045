package dev.starling.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.base.PersonId;
import dev.starling.base.Ts;
import dev.starling.base.WorkspaceId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScorecardTest {
  private static final WorkspaceId HERE = new WorkspaceId(1);
  private static final PersonId ADA = new PersonId(HERE, "UADA");
  private static final PersonId BO = new PersonId(HERE, "UBO");
  private static final PersonId DEE = new PersonId(HERE, "UDEE");
  private static final PersonId ELI = new PersonId(HERE, "UELI");
  private static final PersonId STARLING = new PersonId(HERE, "UBOT");
  private static final Ts FIRST = new Ts("1795400000.000100");
  private static final Ts SECOND = new Ts("1795400060.000100");
  private static final Ts ELSEWHERE = new Ts("1795400120.000100");

  private final List<Reaction> history = new ArrayList<>();

  @Test
  void counts_the_peers_behind_each_strength_and_each_growth_signal() {
    puts(1, BO, "key", FIRST);
    puts(2, DEE, "key", FIRST);
    puts(3, DEE, "scales", FIRST);
    puts(4, DEE, "hourglass", FIRST);
    assertThat(card().strengths()).isEqualTo(Map.of(Mark.OWNERSHIP, 2, Mark.JUDGMENT, 1));
    assertThat(card().growthSignals()).isEqualTo(Map.of(Mark.TOO_LONG, 1));
    assertThat(card().peers()).containsEntry(Mark.OWNERSHIP, Set.of(BO, DEE));
  }

  @Test
  void a_peer_counts_once_for_a_mark_on_whichever_messages() {
    puts(1, BO, "key", FIRST);
    puts(2, BO, "key", SECOND);
    puts(3, BO, "dart", SECOND);
    assertThat(card().strengths()).isEqualTo(Map.of(Mark.OWNERSHIP, 1, Mark.EXECUTION, 1));
  }

  @Test
  void a_mark_taken_from_one_message_still_stands_on_the_other() {
    puts(1, BO, "key", FIRST);
    puts(2, BO, "key", SECOND);
    takes(3, BO, "key", FIRST);
    assertThat(card().strengths()).isEqualTo(Map.of(Mark.OWNERSHIP, 1));
  }

  @Test
  void the_owners_own_emoji_never_count() {
    puts(1, ADA, "key", FIRST);
    assertThat(card().isEmpty()).isTrue();
  }

  @Test
  void bots_never_count() {
    puts(1, STARLING, "key", FIRST);
    assertThat(card().isEmpty()).isTrue();
  }

  @Test
  void other_emoji_never_count() {
    puts(1, BO, "tada", FIRST);
    assertThat(card().isEmpty()).isTrue();
  }

  @Test
  void a_mark_on_anything_but_the_answer_never_counts() {
    puts(1, BO, "key", ELSEWHERE);
    assertThat(card().isEmpty()).isTrue();
  }

  @Test
  void taking_the_emoji_away_takes_the_mark_away() {
    puts(1, BO, "key", FIRST);
    takes(2, BO, "key", FIRST);
    assertThat(card().isEmpty()).isTrue();
    puts(3, BO, "key", FIRST);
    assertThat(card().isEmpty()).isFalse();
  }

  @Test
  void a_removal_that_arrives_before_its_mark_is_still_later() {
    takes(2, BO, "key", FIRST);
    puts(1, BO, "key", FIRST);
    assertThat(card().isEmpty()).isTrue();
  }

  @Test
  void of_a_mark_and_a_removal_at_one_moment_the_removal_holds() {
    takes(1, BO, "key", FIRST);
    puts(1, BO, "key", FIRST);
    assertThat(card().isEmpty()).isTrue();
  }

  @Test
  void an_emoji_in_two_skin_tones_is_one_mark_until_both_are_gone() {
    puts(1, BO, "handshake::skin-tone-2", FIRST);
    puts(2, BO, "handshake::skin-tone-3", FIRST);
    assertThat(card().strengths()).isEqualTo(Map.of(Mark.COLLABORATION, 1));
    takes(3, BO, "handshake::skin-tone-2", FIRST);
    assertThat(card().strengths()).isEqualTo(Map.of(Mark.COLLABORATION, 1));
    takes(4, BO, "handshake::skin-tone-3", FIRST);
    assertThat(card().isEmpty()).isTrue();
  }

  @Test
  void an_emoji_means_what_the_rubric_of_the_round_says() {
    puts(1, BO, "trophy", FIRST);
    puts(2, BO, "key", FIRST);
    Rubric changed =
        Rubric.standard().change(Map.of(Mark.RESILIENCE, "trophy", Mark.OWNERSHIP, "x"));
    assertThat(card(changed).strengths()).isEqualTo(Map.of(Mark.RESILIENCE, 1));
  }

  @Test
  void of_several_answers_it_has_the_peers_of_all() {
    puts(1, BO, "key", FIRST);
    Scorecard one = card();
    history.clear();
    puts(2, BO, "key", FIRST);
    puts(3, DEE, "key", FIRST);
    puts(4, ELI, "mirror", FIRST);
    Scorecard both = one.and(card());
    assertThat(both.strengths()).isEqualTo(Map.of(Mark.OWNERSHIP, 2));
    assertThat(both.growthSignals()).isEqualTo(Map.of(Mark.NO_REFLECTION, 1));
    assertThat(both.and(Scorecard.EMPTY)).isEqualTo(both).isEqualTo(card().and(one));
  }

  @Test
  void knows_everybody_who_saw_a_strength() {
    puts(1, BO, "key", FIRST);
    puts(2, BO, "dart", FIRST);
    puts(3, DEE, "shield", FIRST);
    puts(4, ELI, "mirror", FIRST);
    assertThat(card().strengthGivers()).isEqualTo(Set.of(BO, DEE));
  }

  @Test
  void any_order_and_repetition_of_reactions_ends_in_the_same_scorecard() {
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      history.clear();
      fill(random);
      Scorecard inOrder = card();
      history.addAll(history.stream().filter(reaction -> random.nextBoolean()).toList());
      Collections.shuffle(history, random);
      assertThat(card()).as("seed %d", seed).isEqualTo(inOrder);
    }
  }

  /** Few emoji and moments, so that changes of one mark meet, also at the same moment. */
  private void fill(Random random) {
    List<PersonId> people = List.of(ADA, BO, DEE, STARLING);
    List<Ts> messages = List.of(FIRST, SECOND, ELSEWHERE);
    List<String> emoji = List.of("key", "handshake", "handshake::skin-tone-2", "hourglass", "tada");
    int count = random.nextInt(40);
    for (int i = 0; i < count; i++) {
      reacts(
          random.nextInt(10),
          people.get(random.nextInt(people.size())),
          emoji.get(random.nextInt(emoji.size())),
          messages.get(random.nextInt(messages.size())),
          random.nextBoolean());
    }
  }

  private void puts(int second, PersonId person, String emoji, Ts message) {
    reacts(second, person, emoji, message, true);
  }

  private void takes(int second, PersonId person, String emoji, Ts message) {
    reacts(second, person, emoji, message, false);
  }

  private void reacts(int second, PersonId person, String emoji, Ts message, boolean present) {
    Ts eventTs = new Ts((1_795_500_000 + second) + ".000000");
    history.add(new Reaction(message, person, emoji, present, eventTs));
  }

  private Scorecard card() {
    return card(Rubric.standard());
  }

  private Scorecard card(Rubric rubric) {
    return Scorecard.of(ADA, Set.of(FIRST, SECOND), history, rubric, Set.of(STARLING));
  }
}

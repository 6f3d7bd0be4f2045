package dev.starling.localslack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.Resource;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuideTest {
  private static final String STEPS =
      """
      steps:
        - { title: Ask, text: Write it., done: { when: command, text: ^/mock start } }
        - { title: Wait, text: Read it., done: { when: app posts, in: interview-practice } }
        - title: Answer
          text: Say it.
          done: { when: somebody replies, by: person, words: 3.., thread: { by: app } }
        - title: React
          text: Like it.
          done:
            - { when: somebody reacts, by: person, emoji: ^key$ }
            - { when: app replies }
        - { title: Move, text: Wait., done: { when: clock moves } }
      """;

  @TempDir Path folder;
  Rig rig;

  @BeforeEach
  void open() throws Exception {
    rig =
        new Rig(
            folder,
            Resource.text("manifest.yml"),
            options ->
                options
                    .guide(STEPS)
                    .teammates(
                        """
                        people: { U0BO: Answers. }
                        habits:
                          - name: answers
                            who: U0BO
                            when: app posts
                            do: [ say: "One two three four." ]
                        """));
  }

  @AfterEach
  void close() {
    rig.close();
  }

  private List<String> done() {
    return Json.objects(guide(), "steps").stream()
        .filter(step -> Json.is(step, "done"))
        .map(step -> Json.text(step, "title"))
        .toList();
  }

  private JsonObject guide() {
    return Json.object(rig.state("U0ADA"), "guide");
  }

  @Test
  void each_step_is_ticked_off_when_it_is_done_and_stays_so() {
    assertThat(done()).isEmpty();
    assertThat(Json.objects(guide(), "steps")).hasSize(5);
    assertThat(Json.text(Json.objects(guide(), "steps").get(0), "text")).isEqualTo("Write it.");

    rig.act("U0ADA", "command", "channel", Rig.PRACTICE, "command", "/mock", "text", "stop");
    assertThat(done()).isEmpty();
    rig.act("U0ADA", "command", "channel", Rig.PRACTICE, "command", "/mock", "text", "start it");
    assertThat(done()).containsExactly("Ask");

    String root =
        Json.text(rig.api("chat.postMessage", "channel", Rig.PRACTICE, "text", "Well?"), "ts");
    assertThat(done()).containsExactly("Ask", "Wait");
    rig.slack.lookAtPlans();
    assertThat(done()).as("a teammate's answer is not the person's").doesNotContain("Answer");
    rig.replies("U0ADA", Rig.PRACTICE, root, "Too short");
    assertThat(done()).doesNotContain("Answer");
    rig.replies("U0ADA", Rig.PRACTICE, root, "This is enough");
    assertThat(done()).contains("Answer");
    rig.act("U0ADA", "react", "channel", Rig.PRACTICE, "ts", root, "name", "key");
    assertThat(done()).contains("React");
    rig.slack.clockMoved();

    rig.restart();
    assertThat(done()).containsExactly("Ask", "Wait", "Answer", "React", "Move");
  }

  @Test
  void any_of_several_ways_is_enough() {
    String root = rig.says("U0ADA", Rig.PRACTICE, "Hello");
    rig.api("chat.postMessage", "channel", Rig.PRACTICE, "text", "Hi", "thread_ts", root);

    assertThat(done()).containsExactly("React");
  }

  @Test
  void it_can_be_put_away_and_taken_out_again() {
    assertThat(Json.is(guide(), "dismissed")).isFalse();
    rig.act("U0ADA", "guide", "dismiss", true);
    rig.restart();
    assertThat(Json.is(guide(), "dismissed")).isTrue();
    rig.act("U0ADA", "guide", "dismiss", false);
    assertThat(Json.is(guide(), "dismissed")).isFalse();
  }

  @Test
  void pages_hear_of_it() throws Exception {
    try (OpenPage page = new OpenPage(rig.slack, "U0ADA")) {
      rig.act("U0BO", "guide", "dismiss", true);
      assertThat(Json.is(Json.object(page.hears("guide"), "guide"), "dismissed")).isTrue();
    }
  }
}

package dev.starling.localslack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.Resource;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedChannelTest {
  private static final String WORKSPACE =
      Resource.text("workspace.yml")
          .replace(
              "channels:\n",
              """
              other_company: { id: T0HARBOR, name: Harbor, domain: harbor }
              channels:
                - { id: C0BRIDGE, name: bridge, shared_with: T0HARBOR, members: [U0ADA, U0GUS] }
              """)
          .replace(
              "people:\n",
              """
              people:
                - { id: U0GUS, name: gus, real_name: Gus Berg, display_name: Gus, tz: Europe/Oslo,
                    color: 455a64, company: T0HARBOR }
              """);

  @TempDir Path folder;
  Rig rig;

  @BeforeEach
  void open() throws Exception {
    rig = new Rig(folder, Rig.manifest("team:read"), WORKSPACE);
  }

  @AfterEach
  void close() {
    rig.close();
  }

  @Test
  void a_channel_says_with_whom_it_is_shared() {
    JsonObject bridge = channel("C0BRIDGE");
    assertThat(Json.is(bridge, "is_ext_shared")).isTrue();
    assertThat(Json.is(bridge, "is_shared")).isTrue();
    assertThat(Json.texts(bridge, "connected_team_ids")).containsExactly("T0HARBOR");
    assertThat(Json.is(channel(Rig.PRACTICE), "is_ext_shared")).isFalse();
    JsonObject other = Json.object(rig.api("team.info", "team", "T0HARBOR"), "team");
    assertThat(Json.text(other, "name")).isEqualTo("Harbor");
  }

  @Test
  void somebody_from_elsewhere_is_a_stranger_until_the_app_has_met_them() {
    JsonObject gus = user("U0GUS");
    assertThat(Json.text(gus, "team_id")).isEqualTo("T0HARBOR");
    assertThat(Json.is(gus, "is_stranger")).isTrue();
    assertThat(gus.has("tz")).isFalse();
    rig.act("U0ADA", "invite", "channel", "C0BRIDGE", "user", rig.slack.botUser());
    JsonObject met = user("U0GUS");
    assertThat(Json.is(met, "is_stranger")).isFalse();
    assertThat(Json.text(met, "tz")).isEqualTo("Europe/Oslo");
    assertThat(met.has("is_admin")).isFalse();
    assertThat(met.has("locale")).isFalse();
    assertThat(user("U0ADA").has("is_stranger")).isFalse();
  }

  @Test
  void what_is_said_there_names_the_company_and_the_envelope_warns() {
    rig.act("U0ADA", "invite", "channel", "C0BRIDGE", "user", rig.slack.botUser());
    rig.quiet();
    rig.bot.forget();
    rig.says("U0GUS", "C0BRIDGE", "Hello from Harbor");
    rig.quiet();
    FakeBot.Heard heard = rig.bot.only("message");
    assertThat(Json.text(heard.event(), "user_team")).isEqualTo("T0HARBOR");
    assertThat(Json.text(heard.event(), "source_team")).isEqualTo("T0HARBOR");
    assertThat(Json.is(heard.json(), "is_ext_shared_channel")).isTrue();
    rig.bot.forget();
    rig.says("U0ADA", Rig.PRACTICE, "Among us");
    rig.quiet();
    FakeBot.Heard own = rig.bot.only("message");
    assertThat(Json.is(own.json(), "is_ext_shared_channel")).isFalse();
    assertThat(own.event().has("user_team")).isFalse();
  }

  @Test
  void commands_are_for_the_own_company_only() {
    assertThat(
            rig.refused(
                "U0GUS", "command", "channel", "C0BRIDGE", "command", "/mock", "text", "help"))
        .isEqualTo("Commands are for people of Riverside only.");
  }

  private JsonObject channel(String id) {
    return Json.object(rig.api("conversations.info", "channel", id), "channel");
  }

  private JsonObject user(String id) {
    return Json.object(rig.api("users.info", "user", id, "include_locale", true), "user");
  }
}

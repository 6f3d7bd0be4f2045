package dev.starling.localslack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.slack.api.methods.MethodsClient;
import com.slack.api.model.Conversation;
import com.slack.api.model.Message;
import dev.starling.localslack.model.Json;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoomsApiTest {
  @TempDir Path folder;
  Rig rig;
  MethodsClient client;

  @BeforeEach
  void open() throws Exception {
    rig =
        Rig.with(
            folder, "channels:manage", "channels:join", "groups:write", "mpim:write", "mpim:read");
    client = rig.client();
  }

  @AfterEach
  void close() {
    rig.close();
  }

  @Test
  void an_app_makes_a_channel_and_asks_people_in() throws Exception {
    Conversation made = client.conversationsCreate(r -> r.name("mock-panel")).getChannel();
    assertThat(made.isMember()).isTrue();
    assertThat(made.getCreator()).isEqualTo(rig.slack.botUser());
    String id = made.getId();
    client.conversationsInvite(r -> r.channel(id).users(List.of("U0ADA", "U0BO")));
    assertThat(client.conversationsMembers(r -> r.channel(id)).getMembers())
        .containsExactly(rig.slack.botUser(), "U0ADA", "U0BO");
    client.conversationsKick(r -> r.channel(id).user("U0BO"));
    assertThat(subtypes(id)).containsExactly("channel_leave", "channel_join", "channel_join");
    assertThat(error("conversations.kick", "channel", id, "user", "U0BO"))
        .isEqualTo("not_in_channel");
    assertThat(error("conversations.kick", "channel", id, "user", rig.slack.botUser()))
        .isEqualTo("cant_kick_self");
  }

  @ParameterizedTest
  @CsvSource({
    "general, name_taken",
    "Panel, invalid_name_specials",
    "two words, invalid_name_specials",
    "---, invalid_name_punctuation",
    "'', invalid_name_required"
  })
  void a_channel_needs_a_good_name(String name, String error) {
    assertThat(error("conversations.create", "name", name)).isEqualTo(error);
  }

  @Test
  void one_wrong_guest_keeps_all_out_unless_the_app_insists() {
    JsonObject all = rig.api("conversations.create", "name", "panel", "is_private", true);
    String id = Json.text(Json.object(all, "channel"), "id");
    String users = "U0ADA,U0NOBODY," + rig.slack.botUser();
    JsonObject refused = rig.api("conversations.invite", "channel", id, "users", users);
    assertThat(Json.text(refused, "error")).isEqualTo("user_not_found");
    assertThat(Json.objects(refused, "errors"))
        .extracting(each -> Json.text(each, "error"))
        .containsExactly("user_not_found", "cant_invite_self");
    rig.api("conversations.invite", "channel", id, "users", users, "force", true);
    assertThat(error("conversations.invite", "channel", id, "users", "U0ADA"))
        .isEqualTo("already_in_channel");
    assertThat(error("conversations.invite", "channel", id)).isEqualTo("no_user");
  }

  @Test
  void what_is_done_to_a_channel_stands_in_it() throws Exception {
    String id = client.conversationsCreate(r -> r.name("panel")).getChannel().getId();
    client.conversationsSetTopic(r -> r.channel(id).topic("Who asks what"));
    client.conversationsSetPurpose(r -> r.channel(id).purpose("Rehearsing"));
    client.conversationsRename(r -> r.channel(id).name("big-panel"));
    client.conversationsArchive(r -> r.channel(id));
    Conversation after = client.conversationsInfo(r -> r.channel(id)).getChannel();
    assertThat(after.getTopic().getValue()).isEqualTo("Who asks what");
    assertThat(after.getPurpose().getValue()).isEqualTo("Rehearsing");
    assertThat(after.getName()).isEqualTo("big-panel");
    assertThat(after.isArchived()).isTrue();
    assertThat(subtypes(id))
        .containsExactly("channel_archive", "channel_name", "channel_purpose", "channel_topic");
    assertThat(error("conversations.archive", "channel", id)).isEqualTo("already_archived");
    assertThat(error("conversations.unarchive", "channel", id)).isEqualTo("not_in_channel");
    rig.quiet();
    assertThat(rig.bot.heard("app_mention")).isEmpty();
  }

  @Test
  void what_people_made_is_not_the_apps_to_rename_or_put_away() {
    assertThat(error("conversations.rename", "channel", Rig.PRACTICE, "name", "x"))
        .isEqualTo("not_authorized");
    rig.api("conversations.join", "channel", Rig.GENERAL);
    assertThat(error("conversations.archive", "channel", Rig.GENERAL))
        .isEqualTo("cant_archive_general");
    assertThat(error("conversations.setTopic", "channel", Rig.PRACTICE, "topic", "x".repeat(251)))
        .isEqualTo("too_long");
  }

  @Test
  void an_app_talks_with_a_few_people_at_once() throws Exception {
    String id =
        client.conversationsOpen(r -> r.users(List.of("U0ADA", "U0BO"))).getChannel().getId();
    assertThat(client.conversationsOpen(r -> r.users(List.of("U0BO", "U0ADA"))).isAlreadyOpen())
        .isTrue();
    Conversation few = client.conversationsInfo(r -> r.channel(id)).getChannel();
    assertThat(few.isMpim()).isTrue();
    assertThat(few.getName()).isEqualTo("mpdm-starling--ada--bo-1");
    assertThat(Json.object(rig.state("U0CY"), "messages").has(id)).isFalse();
    rig.says("U0ADA", id, "Shall we?");
    assertThat(client.conversationsClose(r -> r.channel(id)).isOk()).isTrue();
    assertThat(error("conversations.close", "channel", Rig.PRACTICE))
        .isEqualTo("method_not_supported_for_channel_type");
    assertThat(error("conversations.open", "users", "1,2,3,4,5,6,7,8,9"))
        .isEqualTo("too_many_users");
  }

  @Test
  void an_app_remembers_how_far_it_has_read() throws Exception {
    String ts = rig.says("U0ADA", Rig.PRACTICE, "Hello");
    client.conversationsMark(r -> r.channel(Rig.PRACTICE).ts(ts));
    assertThat(client.conversationsInfo(r -> r.channel(Rig.PRACTICE)).getChannel().getLastRead())
        .isEqualTo(ts);
    assertThat(error("conversations.mark", "channel", Rig.PRACTICE, "ts", "now"))
        .isEqualTo("invalid_timestamp");
  }

  private List<String> subtypes(String channel) throws Exception {
    return client.conversationsHistory(r -> r.channel(channel)).getMessages().stream()
        .map(Message::getSubtype)
        .toList();
  }

  private String error(String method, Object... args) {
    return Json.text(rig.api(method, args), "error");
  }
}

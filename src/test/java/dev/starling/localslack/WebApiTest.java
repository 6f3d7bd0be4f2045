package dev.starling.localslack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import com.slack.api.methods.response.conversations.ConversationsListResponse;
import com.slack.api.methods.response.files.FilesUploadV2Response;
import com.slack.api.methods.response.users.UsersInfoResponse;
import com.slack.api.model.Message;
import com.slack.api.model.block.LayoutBlock;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.Resource;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebApiTest extends InALocalSlack {
  MethodsClient client;

  @BeforeEach
  void introduce() {
    client = rig.client();
  }

  @Test
  void knows_who_calls() throws Exception {
    var self = client.authTest(r -> r);
    assertThat(self.getUserId()).isEqualTo(rig.slack.botUser());
    assertThat(self.getTeamId()).isEqualTo(rig.slack.team());
    assertThat(self.getHttpResponseHeaders().get("x-oauth-scopes").get(0)).contains("chat:write");
    assertThat(error(rig.call("", "auth.test"))).isEqualTo("not_authed");
    assertThat(error(rig.call("xoxb-wrong", "auth.test"))).isEqualTo("invalid_auth");
    assertThat(Json.text(rig.call(rig.slack.appToken(), "auth.test"), "app_name"))
        .isEqualTo("Parrot");
    assertThat(error(rig.call(rig.slack.appToken(), "users.list")))
        .isEqualTo("not_allowed_token_type");
    assertThat(error(rig.api("no.such"))).isEqualTo("unknown_method");
  }

  @Test
  void names_the_scope_that_is_missing() throws Exception {
    rig.close();
    rig = new Rig(folder, Resource.text("manifest.yml").replace("      - users:read\n", ""));
    JsonObject answer = rig.api("users.info", "user", "U0ADA");
    assertThat(error(answer)).isEqualTo("missing_scope");
    assertThat(Json.text(answer, "needed")).isEqualTo("users:read");
    assertThat(Json.text(answer, "provided")).contains("chat:write").doesNotContain("users:read");
  }

  @Test
  void a_private_channels_history_needs_the_private_scope() throws Exception {
    rig.close();
    rig = new Rig(folder, Resource.text("manifest.yml").replace("      - groups:history\n", ""));
    rig.act("U0ADA", "invite", "channel", "C0PANEL", "user", rig.slack.botUser());
    assertThat(Json.text(rig.api("conversations.history", "channel", "C0PANEL"), "needed"))
        .isEqualTo("groups:history");
  }

  @Test
  void posts_in_a_thread_and_counts_the_replies() throws Exception {
    String root = rig.says("U0ADA", Rig.PRACTICE, "Question");
    ChatPostMessageResponse posted =
        client.chatPostMessage(r -> r.channel(Rig.PRACTICE).threadTs(root).text("Reply"));
    assertThat(posted.isOk()).isTrue();
    assertThat(posted.getMessage().getThreadTs()).isEqualTo(root);
    assertThat(posted.getMessage().getParentUserId()).isEqualTo("U0ADA");
    Message found = client.conversationsHistory(r -> r.channel(Rig.PRACTICE)).getMessages().get(0);
    assertThat(found.getReplyCount()).isEqualTo(1);
    assertThat(found.getLatestReply()).isEqualTo(posted.getTs());
    var replies = client.conversationsReplies(r -> r.channel(Rig.PRACTICE).ts(root));
    assertThat(replies.getMessages())
        .extracting(Message::getText)
        .containsExactly("Question", "Reply");
  }

  @Test
  void refuses_to_post_where_it_may_not() {
    String reply = rig.replies("U0BO", Rig.PRACTICE, rig.says("U0ADA", Rig.PRACTICE, "Q"), "A");
    rig.act("U0ADA", "createChannel", "name", "old-times", "private", false);
    assertThat(posting("channel", Rig.GENERAL, "text", "x")).isEqualTo("not_in_channel");
    assertThat(posting("channel", "C0PANEL", "text", "x")).isEqualTo("channel_not_found");
    assertThat(posting("channel", Rig.PRACTICE)).isEqualTo("no_text");
    assertThat(posting("channel", Rig.PRACTICE, "text", "x", "thread_ts", "1.000000"))
        .isEqualTo("thread_not_found");
    assertThat(posting("channel", Rig.PRACTICE, "text", "x", "thread_ts", reply))
        .isEqualTo("cannot_reply_to_message");
    rig.act("U0ADA", "archive", "channel", Rig.PRACTICE);
    assertThat(posting("channel", Rig.PRACTICE, "text", "x")).isEqualTo("is_archived");
  }

  @Test
  void says_what_is_wrong_with_blocks() {
    JsonObject answer =
        rig.api(
            "chat.postMessage",
            "channel",
            Rig.PRACTICE,
            "text",
            "x",
            "blocks",
            "[{\"type\":\"hologram\"}]");
    assertThat(error(answer)).isEqualTo("invalid_blocks");
    assertThat(Json.texts(Json.object(answer, "response_metadata"), "messages"))
        .containsExactly("[ERROR] unsupported type: hologram [json-pointer:/blocks/0/type]");
  }

  @Test
  void updates_only_its_own_messages() {
    String theirs = rig.says("U0ADA", Rig.PRACTICE, "Mine");
    String own = Json.text(rig.api("chat.postMessage", "channel", Rig.PRACTICE, "text", "A"), "ts");
    assertThat(updating("ts", theirs, "text", "x")).isEqualTo("cant_update_message");
    assertThat(updating("ts", "1.000001", "text", "x")).isEqualTo("message_not_found");
    assertThat(updating("ts", own, "text", "x".repeat(4001))).isEqualTo("msg_too_long");
    assertThat(updating("ts", own)).isEqualTo("no_text");
    assertThat(updating("ts", own, "text", "B")).isEmpty();
    assertThat(Json.text(rig.message(Rig.PRACTICE, own), "text")).isEqualTo("B");
  }

  @Test
  void an_update_keeps_metadata_and_drops_blocks_unless_they_are_sent() {
    JsonObject metadata = Json.of("event_type", "q", "event_payload", Json.of("key", "7"));
    String ts =
        Json.text(
            rig.api(
                "chat.postMessage",
                "channel",
                Rig.PRACTICE,
                "text",
                "A",
                "blocks",
                "[{\"type\":\"divider\"}]",
                "metadata",
                metadata),
            "ts");
    updating("ts", ts, "text", "B");
    JsonObject message = rig.message(Rig.PRACTICE, ts);
    assertThat(message.has("blocks")).isFalse();
    assertThat(Json.object(message, "metadata")).isEqualTo(metadata);
    updating("ts", ts, "text", "C", "metadata", "{}");
    assertThat(rig.message(Rig.PRACTICE, ts).has("metadata")).isFalse();
  }

  @Test
  void history_goes_page_by_page_and_shows_all_metadata_only_when_asked() throws Exception {
    for (int i = 1; i <= 5; i++) {
      int n = i;
      client.chatPostMessage(
          r ->
              r.channel(Rig.PRACTICE)
                  .text("No. " + n)
                  .metadata(
                      Message.Metadata.builder()
                          .eventType("q")
                          .eventPayload(Map.of("key", "k" + n))
                          .build()));
    }
    List<String> read = new ArrayList<>();
    String cursor = "";
    do {
      String from = cursor;
      ConversationsHistoryResponse page =
          client.conversationsHistory(r -> r.channel(Rig.PRACTICE).limit(2).cursor(from));
      page.getMessages().forEach(message -> read.add(message.getText()));
      cursor = page.isHasMore() ? page.getResponseMetadata().getNextCursor() : "";
    } while (!cursor.isEmpty());
    assertThat(read).containsExactly("No. 5", "No. 4", "No. 3", "No. 2", "No. 1");
    JsonObject brief = rig.api("conversations.history", "channel", Rig.PRACTICE, "limit", 1);
    JsonObject full =
        rig.api(
            "conversations.history",
            "channel",
            Rig.PRACTICE,
            "limit",
            1,
            "include_all_metadata",
            true);
    assertThat(metadata(brief).has("event_payload")).isFalse();
    assertThat(Json.text(Json.object(metadata(full), "event_payload"), "key")).isEqualTo("k5");
  }

  @Test
  void history_between_two_moments_leaves_the_moments_out_unless_asked() {
    String one = rig.says("U0ADA", Rig.PRACTICE, "One");
    rig.says("U0ADA", Rig.PRACTICE, "Two");
    String three = rig.says("U0ADA", Rig.PRACTICE, "Three");
    Object[] window = {"channel", Rig.PRACTICE, "oldest", one, "latest", three};
    assertThat(Json.array(rig.api("conversations.history", window), "messages")).hasSize(1);
    Object[] wide = {"channel", Rig.PRACTICE, "oldest", one, "latest", three, "inclusive", "true"};
    assertThat(Json.array(rig.api("conversations.history", wide), "messages")).hasSize(3);
  }

  @Test
  void replies_stay_out_of_history_unless_they_were_also_sent_to_the_channel() {
    String root = rig.says("U0ADA", Rig.PRACTICE, "Question");
    rig.replies("U0BO", Rig.PRACTICE, root, "Quiet");
    rig.act(
        "U0BO",
        "post",
        "channel",
        Rig.PRACTICE,
        "thread_ts",
        root,
        "text",
        "Loud",
        "broadcast",
        true);
    assertThat(Json.objects(rig.api("conversations.history", "channel", Rig.PRACTICE), "messages"))
        .extracting(message -> Json.text(message, "text"))
        .containsExactly("Loud", "Question");
  }

  @Test
  void people_have_their_zone_and_standing() throws Exception {
    UsersInfoResponse ada = client.usersInfo(r -> r.user("U0ADA").includeLocale(true));
    assertThat(ada.getUser().getTz()).isEqualTo("Europe/Berlin");
    assertThat(ada.getUser().getTzOffset()).isEqualTo(3600);
    assertThat(ada.getUser().isAdmin()).isTrue();
    assertThat(ada.getUser().getLocale()).isEqualTo("en-US");
    assertThat(client.usersInfo(r -> r.user("U0NOBODY")).getError()).isEqualTo("user_not_found");
    rig.act("U0ADA", "deactivate", "user", "U0CY");
    assertThat(client.usersInfo(r -> r.user("U0CY")).getUser().isDeleted()).isTrue();
    assertThat(client.usersList(r -> r).getMembers()).hasSize(6);
  }

  @Test
  void sees_public_channels_and_the_private_ones_it_is_in() throws Exception {
    ConversationsListResponse all =
        client.conversationsList(
            r ->
                r.types(
                    List.of(
                        com.slack.api.model.ConversationType.PUBLIC_CHANNEL,
                        com.slack.api.model.ConversationType.PRIVATE_CHANNEL)));
    assertThat(all.getChannels())
        .extracting(com.slack.api.model.Conversation::getName)
        .containsExactly("general", "interview-practice");
    assertThat(client.usersConversations(r -> r).getChannels()).hasSize(1);
    assertThat(client.conversationsInfo(r -> r.channel("C0PANEL")).getError())
        .isEqualTo("channel_not_found");
    assertThat(client.conversationsMembers(r -> r.channel(Rig.PRACTICE)).getMembers())
        .contains("U0ADA", rig.slack.botUser());
  }

  @Test
  void opens_one_conversation_with_each_person() throws Exception {
    String im = client.conversationsOpen(r -> r.users(List.of("U0BO"))).getChannel().getId();
    assertThat(im).startsWith("D");
    assertThat(client.conversationsOpen(r -> r.users(List.of("U0BO"))).isAlreadyOpen()).isTrue();
    assertThat(client.chatPostMessage(r -> r.channel("U0BO").text("Hi")).getChannel())
        .isEqualTo(im);
    assertThat(Json.object(rig.state("U0ADA"), "messages").has(im)).isFalse();
    assertThat(Json.array(Json.object(rig.state("U0BO"), "messages"), im)).hasSize(1);
  }

  @Test
  void reacts_once() throws Exception {
    String ts = rig.says("U0ADA", Rig.PRACTICE, "Hello");
    rig.act("U0BO", "react", "channel", Rig.PRACTICE, "ts", ts, "name", "key");
    assertThat(reacting(ts, "key")).isEmpty();
    assertThat(reacting(ts, "key")).isEqualTo("already_reacted");
    assertThat(reacting(ts, "no_such_emoji")).isEqualTo("invalid_name");
    var reaction =
        client
            .reactionsGet(r -> r.channel(Rig.PRACTICE).timestamp(ts).full(true))
            .getMessage()
            .getReactions()
            .get(0);
    assertThat(reaction.getCount()).isEqualTo(2);
    assertThat(reaction.getUsers()).containsExactly("U0BO", rig.slack.botUser());
    client.reactionsRemove(r -> r.channel(Rig.PRACTICE).timestamp(ts).name("key"));
    assertThat(Json.write(rig.message(Rig.PRACTICE, ts))).contains("\"count\":1");
  }

  @Test
  void whispers_to_members_only() throws Exception {
    assertThat(
            client
                .chatPostEphemeral(r -> r.channel(Rig.PRACTICE).user("U0ADA").text("Psst"))
                .getMessageTs())
        .isNotEmpty();
    rig.act("U0ADA", "kick", "channel", Rig.PRACTICE, "user", "U0BO");
    assertThat(
            client
                .chatPostEphemeral(r -> r.channel(Rig.PRACTICE).user("U0BO").text("Psst"))
                .getError())
        .isEqualTo("user_not_in_channel");
  }

  @Test
  void takes_a_file_and_gives_it_back_for_the_token_only() throws Exception {
    FilesUploadV2Response uploaded =
        client.filesUploadV2(
            r ->
                r.channel(Rig.PRACTICE)
                    .filename("own-data.json")
                    .content("{\"a\":1}")
                    .initialComment("Here it is"));
    assertThat(uploaded.isOk()).isTrue();
    rig.quiet();
    String id = uploaded.getFile().getId();
    String address = client.filesInfo(r -> r.file(id)).getFile().getUrlPrivateDownload();
    HttpRequest.Builder bare = HttpRequest.newBuilder(URI.create(address));
    assertThat(Rig.send(bare).statusCode()).isEqualTo(302);
    HttpResponse<String> got =
        Rig.send(bare.header("Authorization", "Bearer " + rig.slack.botToken()));
    assertThat(got.body()).isEqualTo("{\"a\":1}");
    assertThat(Json.write(rig.state("U0ADA"))).contains("Here it is", "own-data.json");
  }

  @Test
  void a_picture_that_was_uploaded_can_stand_in_a_message() {
    String block = "[{\"type\":\"image\",\"alt_text\":\"A chart\",\"slack_file\":{\"id\":\"F0\"}}]";
    JsonObject refused =
        rig.api("chat.postMessage", "channel", Rig.PRACTICE, "text", "x", "blocks", block);
    assertThat(Json.write(refused)).contains("invalid slack file");
  }

  @Test
  void a_permalink_names_message_and_thread() throws Exception {
    String root = rig.says("U0ADA", Rig.PRACTICE, "Question");
    String reply = rig.replies("U0BO", Rig.PRACTICE, root, "Answer");
    String link =
        client.chatGetPermalink(r -> r.channel(Rig.PRACTICE).messageTs(reply)).getPermalink();
    assertThat(link)
        .contains("/archives/" + Rig.PRACTICE + "/p" + reply.replace(".", ""))
        .contains("thread_ts=" + root);
  }

  @Test
  void understands_blocks_and_views_as_slacks_client_writes_them() throws Exception {
    List<LayoutBlock> blocks =
        List.of(
            com.slack.api.model.block.Blocks.section(
                s ->
                    s.text(
                        com.slack.api.model.block.composition.BlockCompositions.markdownText(
                            "*Hello*"))),
            com.slack.api.model.block.Blocks.divider());
    var posted = client.chatPostMessage(r -> r.channel(Rig.PRACTICE).text("Hello").blocks(blocks));
    assertThat(posted.getErrors()).isNull();
    assertThat(posted.getMessage().getBlocks()).hasSize(2);
  }

  private static JsonObject metadata(JsonObject history) {
    return Json.object(Json.objects(history, "messages").get(0), "metadata");
  }

  private static String error(JsonObject answer) {
    return Json.text(answer, "error");
  }

  private String posting(Object... args) {
    return error(rig.api("chat.postMessage", args));
  }

  private String reacting(String ts, String name) {
    return error(rig.api("reactions.add", "channel", Rig.PRACTICE, "timestamp", ts, "name", name));
  }

  private String updating(Object... args) {
    Object[] all = new Object[args.length + 2];
    all[0] = "channel";
    all[1] = Rig.PRACTICE;
    System.arraycopy(args, 0, all, 2, args.length);
    return error(rig.api("chat.update", all));
  }
}

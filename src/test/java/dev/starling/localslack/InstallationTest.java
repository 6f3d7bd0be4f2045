package dev.starling.localslack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.response.oauth.OAuthV2AccessResponse;
import dev.starling.localslack.model.Json;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationTest {
  private static final String BACK = "http://localhost:3000/slack/oauth_redirect";

  @TempDir Path folder;
  Rig rig;
  MethodsClient client;

  @BeforeEach
  void open() throws Exception {
    String manifest =
        Rig.manifest("users:read.email")
            .replace("oauth_config:\n", "oauth_config:\n  redirect_urls: [" + BACK + "]\n")
            .replace(
                "bot_events:\n", "bot_events:\n      - app_uninstalled\n      - tokens_revoked\n");
    rig = new Rig(folder, manifest);
    client = rig.client();
  }

  @AfterEach
  void close() {
    rig.close();
  }

  @Test
  void a_token_given_back_is_worth_nothing() throws Exception {
    assertThat(client.authRevoke(r -> r.test(true)).isRevoked()).isFalse();
    assertThat(client.authRevoke(r -> r).isRevoked()).isTrue();
    assertThat(client.authTest(r -> r).getError()).isEqualTo("token_revoked");
    rig.quiet();
    assertThat(rig.bot.heard("tokens_revoked")).hasSize(1);
    rig.restart();
    assertThat(Json.text(rig.api("auth.test"), "error")).isEqualTo("token_revoked");
  }

  @Test
  void an_app_that_was_thrown_out_hears_of_it_and_of_nothing_else() throws Exception {
    assertThat(uninstalling("1.2", rig.slack.clientSecret())).isEqualTo("invalid_client_id");
    assertThat(uninstalling(rig.slack.clientId(), "x")).isEqualTo("bad_client_secret");
    assertThat(uninstalling(rig.slack.clientId(), rig.slack.clientSecret())).isEmpty();
    assertThat(client.authTest(r -> r).getError()).isEqualTo("account_inactive");
    rig.says("U0ADA", Rig.PRACTICE, "Are you there?");
    rig.quiet();
    assertThat(rig.bot.heard())
        .extracting(FakeBot.Heard::type)
        .containsExactlyInAnyOrder("app_uninstalled", "tokens_revoked");
  }

  private String uninstalling(String id, String secret) {
    return Json.text(rig.api("apps.uninstall", "client_id", id, "client_secret", secret), "error");
  }

  @Test
  void whoever_agrees_sends_the_app_a_code_for_its_token() throws Exception {
    URI back = agrees("yes");
    assertThat(back.toString()).startsWith(BACK).endsWith("state=s%261");
    String code = code(back);
    assertThat(exchange(code, "wrong", BACK).getError()).isEqualTo("bad_client_secret");
    OAuthV2AccessResponse answer = exchange(code, rig.slack.clientSecret(), BACK);
    assertThat(answer.getAccessToken()).isEqualTo(rig.slack.botToken());
    assertThat(answer.getAuthedUser().getId()).isEqualTo("U0DEE");
    assertThat(answer.getTeam().getId()).isEqualTo(rig.slack.team());
    assertThat(answer.getScope()).contains("chat:write");
    assertThat(exchange(code, rig.slack.clientSecret(), BACK).getError()).isEqualTo("invalid_code");
  }

  @Test
  void a_code_is_for_one_address_and_ten_minutes() throws Exception {
    assertThat(exchange(code(agrees("yes")), rig.slack.clientSecret(), "").getError())
        .isEqualTo("bad_redirect_uri");
    String late = code(agrees("yes"));
    rig.real.passes(Duration.ofMinutes(10).plusMillis(1));
    assertThat(exchange(late, rig.slack.clientSecret(), BACK).getError()).isEqualTo("invalid_code");
  }

  @Test
  void a_new_consent_after_the_end_brings_a_new_token() throws Exception {
    String before = rig.slack.botToken();
    client.authRevoke(r -> r);
    exchange(code(agrees("yes")), rig.slack.clientSecret(), BACK);
    assertThat(rig.slack.botToken()).isNotEqualTo(before);
    assertThat(Json.is(rig.api("auth.test"), "ok")).isTrue();
    assertThat(client.authTest(r -> r).getError()).isEqualTo("invalid_auth");
  }

  @Test
  void whoever_does_not_agree_says_so_and_a_wrong_address_is_no_way_back() {
    assertThat(agrees("no").toString()).contains("error=access_denied", "state=s%261");
    assertThat(rig.get(asking(BACK)).body()).contains("Parrot wants to come to Riverside");
    assertThat(rig.get(asking("http://evil.example/")).body()).contains("redirect_urls");
    assertThat(rig.get("/oauth/v2/authorize?client_id=1.2").statusCode()).isEqualTo(400);
  }

  @Test
  void an_app_token_may_ask_who_sees_an_event() {
    JsonObject answer =
        rig.call(
            rig.slack.appToken(), "apps.event.authorizations.list", "event_context", "4-abcdef");
    assertThat(Json.text(Json.objects(answer, "authorizations").get(0), "user_id"))
        .isEqualTo(rig.slack.botUser());
    JsonObject wrong =
        rig.call(rig.slack.appToken(), "apps.event.authorizations.list", "event_context", "x");
    assertThat(Json.text(wrong, "error")).isEqualTo("invalid_event_context");
    assertThat(Json.text(rig.api("apps.event.authorizations.list"), "error"))
        .isEqualTo("not_allowed_token_type");
  }

  private String asking(String redirect) {
    return "/oauth/v2/authorize?client_id="
        + rig.slack.clientId()
        + "&scope=chat:write&state=s%261&redirect_uri="
        + URLEncoder.encode(redirect, StandardCharsets.UTF_8);
  }

  private URI agrees(String yes) {
    HttpResponse<String> answer =
        Rig.send(
            HttpRequest.newBuilder(
                    URI.create("http://127.0.0.1:" + rig.slack.port() + asking(BACK)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("user=U0DEE&agreed=" + yes)));
    assertThat(answer.statusCode()).isEqualTo(302);
    return URI.create(answer.headers().firstValue("Location").orElseThrow());
  }

  private static String code(URI back) {
    return back.getQuery().replaceFirst("^.*code=([^&]+).*$", "$1");
  }

  private OAuthV2AccessResponse exchange(String code, String secret, String redirect)
      throws Exception {
    return client.oauthV2Access(
        r ->
            r.clientId(rig.slack.clientId())
                .clientSecret(secret)
                .code(code)
                .redirectUri(redirect.isEmpty() ? null : redirect));
  }
}

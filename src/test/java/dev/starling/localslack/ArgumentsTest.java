package dev.starling.localslack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Json;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentsTest extends InALocalSlack {
  private static final String JSON = "application/json; charset=utf-8";
  private static final String FORM = "application/x-www-form-urlencoded";

  @Test
  void are_taken_from_a_form_from_json_and_from_the_address() {
    assertThat(name(sends(FORM, "user=U0ADA", ""))).isEqualTo("ada");
    assertThat(name(sends(JSON, "{\"user\":\"U0ADA\"}", ""))).isEqualTo("ada");
    assertThat(name(sends("", "", "?user=U0ADA"))).isEqualTo("ada");
    String parts = "--b\r\nContent-Disposition: form-data; name=\"user\"\r\n\r\nU0ADA\r\n--b--\r\n";
    assertThat(name(sends("multipart/form-data; boundary=b", parts, ""))).isEqualTo("ada");
  }

  @ParameterizedTest
  @CsvSource({
    "'application/json; charset=utf-8', '{user', invalid_json",
    "'application/json; charset=utf-8', '[1]', json_not_object",
    "application/x-www-form-urlencoded, 'user=%zz', invalid_form_data",
    "text/xml, '<user/>', invalid_post_type",
    "'', 'user=U0ADA', missing_post_type"
  })
  void are_refused_in_slacks_words(String type, String body, String error) {
    assertThat(error(sends(type, body, ""))).isEqualTo(error);
  }

  @Test
  void are_missed_by_their_name() {
    JsonObject answer = body(sends(FORM, "x=1", ""));
    assertThat(Json.text(answer, "error")).isEqualTo("invalid_arguments");
    assertThat(Json.texts(Json.object(answer, "response_metadata"), "messages"))
        .containsExactly("[ERROR] missing required field: user");
  }

  @Test
  void draw_a_remark_when_the_charset_is_missing_or_too_much() {
    assertThat(warning(sends("application/json", "{\"user\":\"U0ADA\"}", "")))
        .isEqualTo("missing_charset");
    assertThat(warning(sends(FORM + "; charset=utf-8", "user=U0ADA", "")))
        .isEqualTo("superfluous_charset");
    assertThat(warning(sends(FORM, "user=U0ADA", ""))).isEmpty();
  }

  @Test
  void carry_the_token_in_a_form_only() {
    String token = rig.slack.botToken();
    assertThat(error(bare(FORM, "token=" + token, ""))).isEmpty();
    assertThat(error(bare(JSON, "{\"token\":\"" + token + "\"}", ""))).isEqualTo("not_authed");
    assertThat(error(bare("", "", "?token=" + token))).isEqualTo("not_authed");
  }

  @Test
  void a_method_says_which_scopes_it_accepts_and_which_are_there() {
    HttpResponse<String> answer = sends(FORM, "user=U0ADA", "");
    assertThat(answer.headers().firstValue("X-Accepted-OAuth-Scopes")).contains("users:read");
    assertThat(answer.headers().firstValue("X-OAuth-Scopes").orElse("")).contains("chat:write");
    JsonObject unknown = rig.api("users.setPhoto");
    assertThat(Json.text(unknown, "req_method")).isEqualTo("users.setPhoto");
  }

  private HttpResponse<String> sends(String type, String body, String query) {
    HttpRequest.Builder request = request("users.info" + query, type, body);
    return Rig.send(request.header("Authorization", "Bearer " + rig.slack.botToken()));
  }

  private HttpResponse<String> bare(String type, String body, String query) {
    return Rig.send(request("auth.test" + query, type, body));
  }

  private HttpRequest.Builder request(String path, String type, String body) {
    HttpRequest.Builder request = HttpRequest.newBuilder(rig.slack.apiUrl().resolve(path));
    if (!type.isEmpty()) {
      request.header("Content-Type", type);
    }
    return body.isEmpty() ? request.GET() : request.POST(BodyPublishers.ofString(body));
  }

  private static JsonObject body(HttpResponse<String> response) {
    return Json.parse(response.body());
  }

  private static String name(HttpResponse<String> response) {
    return Json.text(Json.object(body(response), "user"), "name");
  }

  private static String error(HttpResponse<String> response) {
    return Json.text(body(response), "error");
  }

  private static String warning(HttpResponse<String> response) {
    return Json.text(body(response), "warning");
  }
}

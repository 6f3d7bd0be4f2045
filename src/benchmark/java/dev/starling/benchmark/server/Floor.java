package dev.starling.benchmark.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The least that anybody can do who listens to Slack: verify the signature, read the JSON. */
public final class Floor extends HttpServlet {
  private static final long serialVersionUID = 1;
  private static final Gson GSON = new Gson();
  private static final String ALGORITHM = "HmacSHA256";

  private final transient SecretKeySpec key;

  private Floor(String secret) {
    this.key = new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM);
  }

  /** Takes the port; the secret is in the environment, as everywhere. */
  public static void main(String[] arguments) throws Exception {
    Floor floor = new Floor(System.getenv("SLACK_SIGNING_SECRET"));
    Hello.serve(floor, Integer.parseInt(arguments[0]));
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] body = request.getInputStream().readAllBytes();
    byte[] expected = sign(request.getHeader("X-Slack-Request-Timestamp"), body).getBytes(UTF_8);
    byte[] given = String.valueOf(request.getHeader("X-Slack-Signature")).getBytes(UTF_8);
    if (!MessageDigest.isEqual(expected, given)) {
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
      return;
    }
    JsonObject envelope = GSON.fromJson(new String(body, UTF_8), JsonObject.class);
    response.setStatus(envelope.has("event") ? 200 : 400);
    response.setContentLength(0);
  }

  private String sign(String timestamp, byte[] body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update(("v0:" + timestamp + ":").getBytes(UTF_8));
      return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}

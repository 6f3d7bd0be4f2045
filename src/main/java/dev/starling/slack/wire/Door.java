package dev.starling.slack.wire;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Where everything from Slack comes in over HTTP. Nothing is understood before its sender is known:
 * first the size is looked at, then the signature over the raw bytes, then what they mean.
 */
public final class Door extends HttpServlet {
  static final String PATH = "/slack/events";

  private static final long serialVersionUID = 1;
  private static final int LARGEST = 1 << 20;
  private static final int DRAINED = 1 << 25;

  private final transient Signature signature;
  private final transient Reception reception;

  public Door(Signature signature, Reception reception) {
    this.signature = signature;
    this.reception = reception;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    HttpAnswer answer = answer(request);
    if (answer.status() == HttpServletResponse.SC_METHOD_NOT_ALLOWED) {
      response.setHeader("Allow", "POST");
    }
    reception.traffic().request(answer.status());
    answer.writeTo(response);
  }

  private HttpAnswer answer(HttpServletRequest request) {
    byte[] body;
    try {
      InputStream in = request.getInputStream();
      body = in.readNBytes(LARGEST + 1);
      drain(in);
    } catch (IOException e) {
      return HttpAnswer.text(400, "Not understood.");
    }
    if (!request.getMethod().equals("POST")) {
      return HttpAnswer.text(405, "Slack sends its requests here by POST.");
    }
    return body.length > LARGEST ? HttpAnswer.text(413, "Too large.") : answer(request, body);
  }

  /** Whoever is cut off while still sending does not get to see the answer. */
  private static void drain(InputStream in) throws IOException {
    byte[] bin = new byte[1 << 13];
    for (int read = 0, drained = 0; read >= 0 && drained < DRAINED; drained += read) {
      read = in.read(bin);
    }
  }

  private HttpAnswer answer(HttpServletRequest request, byte[] body) {
    try {
      return understand(request, body);
    } catch (BadRequest e) {
      return HttpAnswer.text(400, "Not understood.");
    } catch (Exception | StackOverflowError | LinkageError e) {
      // Anything but a success makes Slack deliver an event again.
      return HttpAnswer.text(500, "Incident " + reception.incidents().report("the door", e));
    }
  }

  private HttpAnswer understand(HttpServletRequest request, byte[] body) throws Exception {
    String type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
    boolean form = type.startsWith("application/x-www-form-urlencoded");
    String text = new String(body, StandardCharsets.UTF_8);
    if (form && text.contains("ssl_check=1") && isCheckOnly(text)) {
      return HttpAnswer.ok();
    }
    if (!signature.isGenuine(
        request.getHeader(Signature.TIMESTAMP_HEADER), request.getHeader(Signature.HEADER), body)) {
      return HttpAnswer.text(401, "Not signed by Slack.");
    }
    if (form) {
      return reception.interactions().run(FormFields.parse(text));
    }
    return type.startsWith("application/json")
        ? reception.envelopes().open(Json.parse(text))
        : HttpAnswer.text(415, "Neither JSON nor a form.");
  }

  /** Slack knocks now and then to see our certificate, and does not sign for it. */
  private static boolean isCheckOnly(String text) {
    FormFields form = FormFields.parse(text);
    return form.find("ssl_check").isPresent()
        && form.find("payload").isEmpty()
        && form.find("command").isEmpty();
  }
}

package dev.starling.localslack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Who may order things: headers that a browser sets and a page cannot forge. */
class ControlBordersTest extends InALocalSlack {
  @Test
  void a_program_on_this_computer_is_let_in() throws Exception {
    assertThat(status("127.0.0.1", "")).isEqualTo("200");
    assertThat(status("localhost", "")).isEqualTo("200");
  }

  @Test
  void a_page_of_another_site_is_not() throws Exception {
    assertThat(status("127.0.0.1", "Origin: https://evil.example")).isEqualTo("403");
    assertThat(status("127.0.0.1", "Origin: null")).isEqualTo("403");
    assertThat(status("127.0.0.1", "Origin: http://127.0.0.1:1")).isEqualTo("403");
    assertThat(status("127.0.0.1", "Sec-Fetch-Site: cross-site")).isEqualTo("403");
  }

  @Test
  void a_name_that_leads_here_does_not_help() throws Exception {
    assertThat(status("evil.example", "")).isEqualTo("403");
    assertThat(status("evil.example", "Origin: http://evil.example:" + rig.slack.port()))
        .isEqualTo("403");
    assertThat(status("127.0.0.1.evil.example", "")).isEqualTo("403");
  }

  @Test
  void the_page_itself_may() throws Exception {
    assertThat(status("127.0.0.1", "Origin: http://127.0.0.1:" + rig.slack.port()))
        .isEqualTo("200");
  }

  private String status(String host, String header) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), rig.slack.port())) {
      String request =
          "GET /control/app HTTP/1.1\r\nHost: %s:%d\r\nConnection: close\r\n%s\r\n"
              .formatted(host, rig.slack.port(), header.isEmpty() ? "" : header + "\r\n");
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().flush();
      byte[] answer = socket.getInputStream().readAllBytes();
      return new String(answer, StandardCharsets.UTF_8).split(" ", 3)[1];
    }
  }
}

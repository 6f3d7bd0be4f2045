package dev.starling.benchmark.load;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A connection that stays open, with one request at a time. A client of the usual kind would need
 * more of the processor than those who are measured.
 */
public final class Line implements Closeable {
  private static final int PATIENCE_MILLIS = 60_000;
  private static final Pattern LENGTH = Pattern.compile("\r\ncontent-length: *([0-9]+)");

  private final Socket socket;
  private final byte[] buffer = new byte[1 << 17];

  public Line(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(PATIENCE_MILLIS);
  }

  /**
   * Sends a request and waits for the whole answer.
   *
   * @return the answer with its head
   * @throws IOException also when it was not 200
   */
  public String send(byte[] request) throws IOException {
    socket.getOutputStream().write(request);
    InputStream in = socket.getInputStream();
    for (int length = 0; ; ) {
      int read = in.read(buffer, length, buffer.length - length);
      if (read < 0) {
        throw new EOFException();
      }
      length += read;
      String answer = new String(buffer, 0, length, StandardCharsets.ISO_8859_1);
      if (isWhole(answer)) {
        return praised(answer);
      }
    }
  }

  private static boolean isWhole(String answer) {
    int body = answer.indexOf("\r\n\r\n") + 4;
    if (body < 4) {
      return false;
    }
    Matcher length = LENGTH.matcher(answer.substring(0, body).toLowerCase(Locale.ROOT));
    return length.find()
        ? answer.length() >= body + Integer.parseInt(length.group(1))
        : answer.endsWith("0\r\n\r\n");
  }

  private static String praised(String answer) throws IOException {
    if (!answer.startsWith("HTTP/1.1 200")) {
      throw new IOException("not acknowledged: " + answer);
    }
    return answer;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}

package dev.starling.localslack.control;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Lets programs of this computer in, and no page of another site that a browser has open here. */
final class LoopbackOnly extends HttpFilter {
  private static final long serialVersionUID = 1;
  private static final String LOOPBACK = "(127\\.0\\.0\\.1|localhost|\\[::1])(:\\d+)?";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (isFromHere(request)) {
      chain.doFilter(request, response);
    } else {
      ControlServlet.refuse(response, new No(403, "Only programs on this computer may do that."));
    }
  }

  /** The host is looked at too: a name of somebody else's may lead to this computer. */
  private static boolean isFromHere(HttpServletRequest request) {
    @Nullable String host = request.getHeader("Host");
    @Nullable String origin = request.getHeader("Origin");
    @Nullable String site = request.getHeader("Sec-Fetch-Site");
    return host != null
        && host.matches(LOOPBACK)
        && (origin == null || origin.equals("http://" + host))
        && (site == null || site.matches("same-origin|none"));
  }
}

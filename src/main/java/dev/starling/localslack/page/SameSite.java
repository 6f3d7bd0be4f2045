package dev.starling.localslack.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Other sites open in the same browser have no business here. */
final class SameSite extends HttpFilter {
  private static final long serialVersionUID = 1;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String origin = request.getHeader("Origin");
    String host = request.getHeader("Host");
    if (origin != null && !origin.replaceFirst("^https?://", "").equals(host)) {
      response.setStatus(403);
    } else {
      chain.doFilter(request, response);
    }
  }
}

package dev.starling.localslack.api;

import dev.starling.localslack.model.Manifest;
import dev.starling.localslack.model.Person;
import dev.starling.localslack.model.World;
import dev.starling.localslack.web.Out;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** {@code /oauth/v2/authorize}: where a person agrees to the app, or does not. */
final class ConsentServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  private final transient World world;
  private final transient Consents consents;

  ConsentServlet(World world, Consents consents) {
    this.world = world;
    this.consents = consents;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<String> problem = problem(request);
    response.setStatus(problem.isPresent() ? 400 : 200);
    String page = problem.map(ConsentPage::problem).orElseGet(() -> ConsentPage.asking(world));
    Out.text(response, "text/html", page);
  }

  /** In a sentence for whoever wrote the app. */
  private Optional<String> problem(HttpServletRequest request) {
    Manifest manifest = world.app().manifest();
    String redirect = redirect(request);
    if (!world.app().identity().clientId().equals(request.getParameter("client_id"))) {
      return Optional.of("This client_id is not the app's. Copy it from the local Slack's start.");
    }
    if (redirect.isEmpty()) {
      return Optional.of("The app's manifest lists no oauth_config.redirect_urls. Add one.");
    }
    if (manifest.redirectUrls().stream().noneMatch(redirect::startsWith)) {
      return Optional.of(
          "The redirect_uri is not among the manifest's oauth_config.redirect_urls. Add it there.");
    }
    return Optional.empty();
  }

  /** What was asked for, or else the first address in the manifest. */
  private String redirect(HttpServletRequest request) {
    List<String> known = world.app().manifest().redirectUrls();
    return asked(request).orElse(known.isEmpty() ? "" : known.get(0));
  }

  private static Optional<String> asked(HttpServletRequest request) {
    return Optional.ofNullable(request.getParameter("redirect_uri")).filter(u -> !u.isEmpty());
  }

  private static String state(HttpServletRequest request) {
    return Optional.ofNullable(request.getParameter("state")).orElse("");
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Person> person =
        world.people().find(String.valueOf(request.getParameter("user"))).filter(p -> !p.bot());
    if (problem(request).isPresent() || person.isEmpty()) {
      response.setStatus(400);
      return;
    }
    boolean agreed = "yes".equals(request.getParameter("agreed"));
    String result =
        agreed
            ? "code=" + consents.give(person.get().id(), asked(request).orElse(""))
            : "error=access_denied";
    String to = redirect(request);
    String joined = to + (to.contains("?") ? "&" : "?") + result + "&state=";
    response.sendRedirect(joined + URLEncoder.encode(state(request), StandardCharsets.UTF_8));
  }
}

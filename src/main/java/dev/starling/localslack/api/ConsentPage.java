package dev.starling.localslack.api;

import dev.starling.localslack.model.Person;
import dev.starling.localslack.model.World;
import java.util.stream.Collectors;

/** What a person reads before agreeing to the app. */
final class ConsentPage {
  private static final String FRAME =
      """
      <!doctype html>
      <html lang="en">
      <meta charset="utf-8">
      <title>%1$s</title>
      <style>
        body { font: 16px/1.5 system-ui, sans-serif; max-width: 32rem; margin: 4rem auto; padding: 0 1rem; }
        button, select { font: inherit; padding: 0.4rem 1rem; margin-right: 0.5rem; }
      </style>
      <h1>%1$s</h1>
      %2$s
      </html>
      """;

  private static final String FORM =
      """
      <p>It asks for these scopes:</p>
      <ul>%s</ul>
      <form method="post">
        <p><label>You are <select name="user">%s</select></label></p>
        <button name="agreed" value="yes">Allow</button>
        <button name="agreed" value="no">Cancel</button>
      </form>
      """;

  private ConsentPage() {}

  static String problem(String sentence) {
    return FRAME.formatted("This app cannot be installed", "<p>" + escaped(sentence) + "</p>");
  }

  /** The form goes back to the address it came from, with everything in it. */
  static String asking(World world) {
    String scopes =
        world.app().scopes().stream()
            .map(scope -> "<li><code>" + escaped(scope) + "</code></li>")
            .collect(Collectors.joining());
    String people =
        world.people().all().stream()
            .filter(person -> !person.bot() && !person.deleted() && !person.isForeign())
            .map(ConsentPage::option)
            .collect(Collectors.joining());
    String title = world.app().name() + " wants to come to " + world.team().name();
    return FRAME.formatted(escaped(title), FORM.formatted(scopes, people));
  }

  private static String option(Person person) {
    return "<option value=\"%s\">%s</option>"
        .formatted(escaped(person.id()), escaped(person.realName()));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
